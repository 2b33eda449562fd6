import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'SMS を送れる相手',
  'optIns.lead': 'STOP と返信した方には、ウェブサイトで再び同意するまで何も届きません。',
  'optIns.none': 'まだいません',
  'optIns.noneWhy': '同意や STOP があると番号がここに表示されます。',
  'optIns.number': '米国の番号',
  'optIns.state': '状態',
  'optIns.agreed': '同意済み',
  'optIns.stopped': 'STOP 済み',
  'optIns.since': 'いつから',
  'optIns.action': '操作',
  'optIns.add': '番号を追加',
  'optIns.again': '再び同意した',
  'optIns.againTitle': '{{number}} は再び同意しましたか？',
  'optIns.againWhy': 'この番号は STOP と言いました。取り消せるのは持ち主だけで、ウェブサイトで行います。',
  'optIns.done': '{{number}} に SMS を送れます。',
  'optIns.notInUs': 'ショートコードは米国の番号にのみ届きます（10 桁、または 1 を含む 11 桁）。',
} satisfies Translation<OptInsWords>;
