/** The first words of lists of stolen passwords, in small letters. */
const words =
  'password passwort passwd passw0rd p@ssword p@ssw0rd p@55word pa55word pa$$word passpass motdepasse contraseña contrasena senha haslo ' +
  'wachtwoord parola secret geheim welcome willkommen bienvenue bienvenido benvenuto hello hallo bonjour ciao admin administrator ' +
  'root superuser manager master user username guest login signin letmein letmeinnow changeme changeit default test tester testing ' +
  'testtest temp temporary qwerty qwertz azerty qwertyui qwertyuiop qwertzuiop azertyuiop asdfgh asdfghjk asdfghjkl asdfasdf zxcvbn ' +
  'zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t q1w2e3r4 q1w2e3r4t5 qwer1234 asdf1234 zaq12wsx zaq1zaq1 ' +
  'abcd1234 abc12345 a1b2c3d4 aa123456 a1234567 a12345678 abcdefgh1 1234abcd 1234qwer 123qweasd 123qwe qweasdzxc qwe123 iloveyou ' +
  'ilovegod iloveu loveyou loveme lovely lover forever sunshine sunflower rainbow princess prince angel butterfly chocolate cookie ' +
  'flower summer winter spring autumn monkey dragon tiger panther falcon eagle dolphin elephant charlie jordan jordan23 michael ' +
  'michelle jennifer jessica daniel anthony andrew ashley nicole thomas robert william samantha alexander alexandra victoria ' +
  'christian football fussball baseball basketball softball soccer hockey cricket liverpool arsenal chelsea barcelona juventus ' +
  'realmadrid steelers cowboys yankees lakers superman batman spiderman pokemon starwars startrek matrix ninja hunter killer ' +
  'shadow ghost mustang ferrari porsche corvette mercedes harley computer internet samsung google facebook linkedin youtube ' +
  'microsoft windows whatever trustno1 blink182 nothing freedom family friends mother jesus jesuschrist blessed heaven ' +
  'hallohallo schatz schatzi sommer ficken doudou loulou soleil amour jetaime teamo tequiero estrella carolina alejandro ' +
  'polska misiek kochanie marcin myspace1 lastfm nexmo vonage';
const commonPasswords = new Set(words.split(' '));

const isRun = (letters: readonly string[]): boolean => {
  const steps = letters.slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (letters[at]?.codePointAt(0) ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
};

/** True for a run of digits; after 9 comes 0, as on keyboards, so that 1234567890 is one as well. */
const isDigitRun = (plain: string): boolean => '01234567890123456789'.includes(plain) || '98765432109876543210'.includes(plain);

/** True for at most four characters over and over: aaaaaaaa, abcabcabc. */
const isRepeated = (plain: string): boolean => /^(.{1,4})\1+$/u.test(plain);

/**
 * True for a password that attackers try first (docs/rules.md#passwords): a common word, with or without digits and signs behind
 * it, a few characters over and over, or a run along the alphabet or the digits; case and Unicode form are ignored.
 */
export function isCommonPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase().trim();
  const word = plain.replace(/[\d!?.,@#$%&*+_-]{1,8}$/, '');
  return (
    commonPasswords.has(plain) || commonPasswords.has(word) || isRepeated(plain) || isDigitRun(plain) || isRun(Array.from(plain))
  );
}
