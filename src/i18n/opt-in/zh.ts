import type { Translation } from '../catalog.js';
import type { OptInWords } from './en.js';

export default {
  'optIn.title': '选择加入文本',
  'optIn.lead': '用户同意接收短信的网站必须逐字显示以下五项内容。',
  'optIn.preview': '访客看到的样子',
  'optIn.text': '文本',
  'optIn.html': 'HTML',
  'optIn.copyAs': '复制为',
  'optIn.none': '暂无可显示内容',
  'optIn.noneWhy': '请先设置事件提醒：文本根据其设置生成。',
} satisfies Translation<OptInWords>;
