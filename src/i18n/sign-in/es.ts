import type { Translation } from '../catalog.js';
import type { SignInWords } from './en.js';

export default {
  'signIn.title': 'Iniciar sesión',
  'signIn.email': 'Correo electrónico',
  'signIn.password': 'Contraseña',
  'signIn.submit': 'Iniciar sesión',
  'signIn.noAccount': '¿Es su primera vez aquí?',
  'signIn.signUp': 'Crear una cuenta',
  'signIn.locked': 'Demasiadas contraseñas incorrectas. Por su seguridad, el acceso con este correo está en pausa.',
  'signIn.suspended': 'Su acceso está desactivado. Pida al usuario principal de su cuenta que vuelva a activarlo.',
  'signIn.invitationExpired': 'Esta contraseña era válida durante 7 días. Pida una nueva al usuario principal de su cuenta.',
  'signIn.done': 'Ha iniciado sesión como {{email}}.',
  'signIn.forgot': '¿Ha olvidado su contraseña?',
  'signIn.lockedTitle': 'Acceso en pausa',
  'signIn.lockedLeft': 'Podrá intentarlo de nuevo en {{time}}. Una contraseña nueva levanta la pausa al momento.',
  'signIn.replaceTitle': 'Elija su propia contraseña',
  'signIn.replaceLead': 'Ha entrado con una contraseña temporal. Elija una que solo usted conozca y ya está dentro.',
  'signIn.newPassword': 'Contraseña nueva',
  'signIn.samePassword': 'Elija una distinta de la temporal.',
  'signIn.replaceSubmit': 'Guardar y entrar',
} satisfies Translation<SignInWords>;
