import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Quem pode receber SMS',
  'optIns.lead': 'Quem envia STOP não recebe mais nada até voltar a aceitar no seu site.',
  'optIns.none': 'Ainda ninguém',
  'optIns.noneWhy': 'Os números aparecem aqui quando alguém aceita ou envia STOP.',
  'optIns.number': 'Número nos Estados Unidos',
  'optIns.state': 'Situação',
  'optIns.agreed': 'Aceitou',
  'optIns.stopped': 'Enviou STOP',
  'optIns.since': 'A partir de',
  'optIns.action': 'Ação',
  'optIns.add': 'Adicionar o número',
  'optIns.again': 'Voltou a aceitar',
  'optIns.againTitle': '{{number}} voltou a aceitar?',
  'optIns.againWhy': 'Este número disse STOP. Só quem o tem pode voltar atrás, no seu site.',
  'optIns.done': '{{number}} pode receber SMS.',
  'optIns.notInUs': 'Um código curto só chega a números dos Estados Unidos: dez algarismos, ou onze com o 1.',
} satisfies Translation<OptInsWords>;
