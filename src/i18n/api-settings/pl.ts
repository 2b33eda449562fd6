import type { Translation } from '../catalog.js';
import type { ApiWords } from './en.js';

export default {
  'api.title': 'Ustawienia API',
  'api.keyTitle': 'Klucz',
  'api.key': 'Klucz API',
  'api.secretsTitle': 'Sekrety',
  'api.secret': 'Sekret API',
  'api.warning': 'Kto ma sekret, może wydać Twoje środki. Nie umieszczaj go na stronach ani w repozytoriach.',
  'api.made': 'Utworzono {{date}}',
  'api.retire': 'Wycofaj',
  'api.retireName': 'Wycofaj sekret kończący się na {{ending}}',
  'api.retireTitle': 'Wycofać ten sekret?',
  'api.retireWhat':
    'Programy, które wciąż używają sekretu kończącego się na {{ending}}, będą od teraz odrzucane. Nie da się go przywrócić.',
  'api.retired': 'Sekret wycofano.',
  'api.both': 'Działają oba sekrety. Daj programom nowszy, a potem wycofaj starszy.',
  'api.newTitle': 'Zmień sekret',
  'api.newLead': 'Utwórz drugi, przełącz programy, a potem wycofaj stary: nic po drodze nie stanie.',
  'api.newSecret': 'Nowy sekret',
  'api.rules':
    'Od 8 do 25 znaków, z małą literą, wielką literą i cyfrą: litery bez znaków diakrytycznych, cyfry i znaki, bez spacji.',
  'api.generate': 'Wygeneruj',
  'api.create': 'Dodaj sekret',
  'api.created': 'Nowy sekret już działa.',
  'api.tooMany': 'Działają już dwa sekrety: najpierw wycofaj jeden.',
  'api.samplesTitle': 'Przykłady',
  'api.samplesLead': 'Wysyła SMS. Sekret wstawiasz sam; przy kopiowaniu wstawi się od razu.',
  'api.language': 'Język przykładu',
  'api.sample': 'przykład',
  'api.text': 'Pozdrowienia od Nexmo',
} satisfies Translation<ApiWords>;
