import type { Translation } from '../catalog.js';
import type { ExportWords } from './en.js';

export default {
  'export.making': '正在生成电子表格',
  'export.done': '文件已保存。',
  'export.cancelled': '已取消，未保存任何内容。',
} satisfies Translation<ExportWords>;
