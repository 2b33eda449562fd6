import type { Translation } from '../catalog.js';
import type { AddressWords } from './en.js';

export default {
  'address.line1': '街道和门牌号',
  'address.line2': '楼号、楼层、房间',
  'address.city': '城市',
  'address.postalCode': '邮政编码',
  'address.region': '省/州',
  'address.country': '国家/地区',
  'address.chooseCountry': '选择国家/地区',
} satisfies Translation<AddressWords>;
