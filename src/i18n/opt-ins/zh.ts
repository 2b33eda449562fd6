import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': '可以收短信的人',
  'optIns.lead': '回复 STOP 的人不再收到任何短信，直到在您的网站上再次同意。',
  'optIns.none': '还没有人',
  'optIns.noneWhy': '有人同意或回复 STOP 后，号码会出现在这里。',
  'optIns.number': '美国号码',
  'optIns.state': '状态',
  'optIns.agreed': '已同意',
  'optIns.stopped': '已回复 STOP',
  'optIns.since': '起始日',
  'optIns.action': '操作项',
  'optIns.add': '添加号码',
  'optIns.again': '已再次同意',
  'optIns.againTitle': '{{number}} 是否已再次同意？',
  'optIns.againWhy': '此号码已回复 STOP。只有号码持有人可以在您的网站上撤回。',
  'optIns.done': '可以给 {{number}} 发短信了。',
  'optIns.notInUs': '短代码只能到达美国号码：十位数字，或含 1 的十一位。',
} satisfies Translation<OptInsWords>;
