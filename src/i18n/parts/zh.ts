import type { Translation } from '../catalog.js';
import type { PartWords } from './en.js';

export default {
  'parts.close': '关闭',
  'parts.cancel': '取消',
  'parts.dismiss': '忽略',
  'parts.info': '提示：',
  'parts.good': '成功：',
  'parts.warn': '警告：',
  'parts.danger': '错误：',
  'parts.external': '（在新标签页中打开）',
  'parts.stepDone': '已完成：',
  'parts.stepCurrent': '当前：',
  'parts.stepNext': '下一步：',
  'parts.copy': '复制',
  'parts.copied': '已复制。',
  'parts.copyFailed': '浏览器不允许复制。请改为选择文本。',
  'parts.messages': '消息',
  'parts.firstPage': '第一页',
  'parts.previousPage': '上一页',
  'parts.nextPage': '下一页',
  'parts.lastPage': '最后一页',
  'parts.rows': '第 {{from}}–{{to}} 项，共 {{all}} 项',
  'parts.asTable': '以表格显示',
} satisfies Translation<PartWords>;
