import 'nexmo-account-kit/define/balance.js';
import 'nexmo-account-kit/define/provider.js';
import 'nexmo-account-kit/define/signup.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#root');
