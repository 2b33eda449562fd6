import type { Translation } from '../catalog.js';
import type { EventAlertsWords } from './en.js';

export default {
  'eventAlerts.title': 'イベント通知',
  'eventAlerts.lead': '共用ショートコードから、受信に同意した米国の方へ送る SMS です。',
  'eventAlerts.templates': 'メッセージ',
  'eventAlerts.template': 'メッセージ {{number}} ({{parameter}})',
  'eventAlerts.templatesHint': 'プログラムが入れる部分は ${name} と書きます。',
  'eventAlerts.which': 'メッセージ {{number}}',
  'eventAlerts.shown': '電話に表示',
  'eventAlerts.addTemplate': 'メッセージを追加',
  'eventAlerts.removeTemplate': '削除',
  'eventAlerts.removeName': 'メッセージ {{number}} を削除',
  'eventAlerts.oneAtLeast': 'メッセージを 1 つ以上書いてください。',
  'eventAlerts.programName': 'プログラム名',
  'eventAlerts.programNameHint': 'ウェブサイトに表示される名前です。10 文字以上。',
  'eventAlerts.description': 'メッセージの目的',
  'eventAlerts.messagesPerDay': '1 日の最大件数',
  'eventAlerts.supportInfo': '問い合わせ先',
  'eventAlerts.supportHint': '米国のフリーダイヤルまたはメールアドレス。',
  'eventAlerts.contactName': '担当者',
  'eventAlerts.contactEmail': '担当者のメール',
  'eventAlerts.termsUrl': '利用規約のアドレス',
  'eventAlerts.privacyUrl': 'プライバシーポリシーのアドレス',
  'eventAlerts.urlWrong': 'ウェブアドレスは https:// または http:// で始まり、空白を含みません。',
  'eventAlerts.website': '同意を求めるウェブサイトで',
  'eventAlerts.websiteWhy': 'SMS に同意する場所には 5 つの事項が必要です。このタグはこの設定からそれを表示します。',
} satisfies Translation<EventAlertsWords>;
