import type { Translation } from '../catalog.js';
import type { AccessWords } from './en.js';

export default {
  'access.primaryOnly': '只有账户的主用户可以更改此项。',
  'access.needs': '您的用户没有“{{permission}}”权限。账户的主用户可以授予该权限。',
  'access.payments': '付款',
  'access.numbers': '号码和短代码',
  'access.requests': '请求搜索',
  'access.verify': 'Verify SDK',
  'access.usage': '用量',
} satisfies Translation<AccessWords>;
