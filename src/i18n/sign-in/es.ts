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
} satisfies Translation<SignInWords>;
