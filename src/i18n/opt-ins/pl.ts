import type { Translation } from '../catalog.js';
import type { OptInsWords } from './en.js';

export default {
  'optIns.title': 'Kto może dostawać SMS-y',
  'optIns.lead': 'Kto wyśle STOP, nie dostaje już nic, dopóki nie zgodzi się ponownie na stronie.',
  'optIns.none': 'Jeszcze nikogo',
  'optIns.noneWhy': 'Numery pojawią się tu, gdy ktoś się zgodzi lub wyśle STOP.',
  'optIns.number': 'Numer w USA',
  'optIns.state': 'Stan',
  'optIns.agreed': 'Zgoda',
  'optIns.stopped': 'Napisał STOP',
  'optIns.since': 'Od',
  'optIns.action': 'Działanie',
  'optIns.add': 'Dodaj numer',
  'optIns.again': 'Zgoda ponowna',
  'optIns.againTitle': 'Czy {{number}} zgodził się ponownie?',
  'optIns.againWhy': 'Ten numer powiedział STOP. Cofnąć to może tylko jego właściciel, na stronie.',
  'optIns.done': '{{number}} może dostawać SMS-y.',
  'optIns.notInUs': 'Krótki numer dociera tylko do numerów w USA: dziesięć cyfr albo jedenaście z 1.',
} satisfies Translation<OptInsWords>;
