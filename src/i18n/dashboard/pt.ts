import type { Translation } from '../catalog.js';
import type { DashboardWords } from './en.js';

export default {
  'dashboard.title': 'Conta Nexmo',
  'dashboard.pages': 'Páginas da conta',
  'dashboard.menu.numbers': 'Números',
  'dashboard.usage': 'Utilização',
  'dashboard.menu.account': 'Conta',
  'dashboard.home': 'Visão geral',
  'dashboard.numbers': 'Os seus números',
  'dashboard.buy-numbers': 'Comprar números',
  'dashboard.two-factor': 'Autenticação de dois fatores',
  'dashboard.event-alerts': 'Alertas por evento ocorrido',
  'dashboard.settings': 'Definições',
  'dashboard.users': 'Usuários',
  'dashboard.profile': 'Editar o perfil',
  'dashboard.billing': 'Faturação e pagamentos',
  'dashboard.api': 'Definições da API',
  'dashboard.usage/sms': 'SMS',
  'dashboard.usage/voice': 'Voz',
  'dashboard.usage/verify': 'Verify',
  'dashboard.usage/numberInsight': 'Number Insight',
  'dashboard.continue': 'Continuar para: {{page}}',
  'dashboard.signOut': 'Terminar sessão',
} satisfies Translation<DashboardWords>;
