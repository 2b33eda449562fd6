import 'nexmo-account-kit/define/balance.js';
import 'nexmo-account-kit/define/provider.js';
import 'nexmo-account-kit/define/signup.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.getElementById('root')! });
