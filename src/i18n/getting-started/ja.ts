import type { Translation } from '../catalog.js';
import type { StartWords } from './en.js';

export default {
  'start.title': 'はじめに',
  'start.lead': '最初のSMSを送ってみましょう。1分ほどで終わります。',
  'start.keyTitle': '1. APIキーとシークレット',
  'start.key': 'APIキー',
  'start.secret': 'APIシークレット',
  'start.secretWarning': 'シークレットを知る人は誰でもあなたの残高を使えます。ウェブページやリポジトリに置かないでください。',
  'start.copy': 'コピー',
  'start.copyKey': 'APIキーをコピー',
  'start.copySecret': 'APIシークレットをコピー',
  'start.copySample': 'サンプルをコピー',
  'start.copied': 'コピーしました。',
  'start.copiedSecret': 'シークレットを含めてコピーしました。他の人に見せないでください。',
  'start.copyFailed': 'ブラウザーがコピーを許可しませんでした。テキストを選択してください。',
  'start.sampleTitle': '2. SMSを送信',
  'start.sampleLead': '{{to}} をご自分の電話番号に置き換えてください。',
  'start.language': 'サンプルの言語',
  'start.text': 'Nexmoからこんにちは',
  'start.waitTitle': '3. 届くのを確認',
  'start.wait': 'あなたのキーによる呼び出しはまだありません。',
  'start.check': 'もう一度確認',
  'start.doneTitle': '最初の呼び出しが届きました',
  'start.done': '{{date}}に届きました。次回のサインインからこのページは表示されません。',
} satisfies Translation<StartWords>;
