import type { Translation } from '../catalog.js';
import type { SignupWords } from './en.js';

export default {
  'signup.title': 'Cree su cuenta',
  'signup.lead': 'Pruébelo gratis: 2,00 € de saldo, sin tarjeta.',
  'signup.companyName': 'Nombre de la empresa',
  'signup.companyNameHint': 'Aparece en sus facturas.',
  'signup.companyNameInUse': 'Otra cuenta usa este nombre. Añada un departamento o una ciudad para distinguirlas.',
  'signup.name': 'Su nombre',
  'signup.email': 'Correo electrónico',
  'signup.emailInUse': 'Ya hay una cuenta con este correo. Inicie sesión o use otra dirección.',
  'signup.password': 'Contraseña',
  'signup.country': 'País',
  'signup.chooseCountry': 'Elija su país',
  'signup.phone': 'Teléfono móvil',
  'signup.phoneHint': 'Le enviamos un PIN. Puede escribirlo como quiera.',
  'signup.phoneInUse':
    'Este número pertenece a otra cuenta. Para usarlo aquí, inicie sesión en esa cuenta y quítelo en «Editar perfil», o escriba otro número.',
  'signup.submit': 'Crear cuenta',
  'signup.haveAccount': '¿Ya tiene una cuenta?',
  'signup.signIn': 'Iniciar sesión',
  'signup.refusedTitle': 'No podemos abrir esta cuenta en línea',
  'signup.refused': 'Las normas comerciales o de pago nos impiden atender automáticamente este país: {{country}}.',
  'signup.refusedPhone':
    'Las normas comerciales o de pago nos impiden atender automáticamente el país de este número de teléfono.',
  'signup.refusedNext': 'No se ha guardado nada de lo que ha escrito. Nuestro equipo de asistencia puede decirle qué es posible.',
  'signup.support': 'Contactar con asistencia',
  'signup.pinTitle': 'Escriba su PIN',
  'signup.otherTitle': 'Usar otro número',
  'signup.otherSubmit': 'Enviar un PIN a este número',
  'signup.back': 'Volver al PIN',
  'signup.gone': 'Este registro ha tardado demasiado y se ha descartado. Empiece de nuevo.',
  'signup.doneTitle': 'Le damos la bienvenida, {{name}}',
  'signup.done': 'La cuenta de {{company}} está lista.',
} satisfies Translation<SignupWords>;
