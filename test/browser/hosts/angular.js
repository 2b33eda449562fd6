import '@angular/compiler';
export { Component, provideZonelessChangeDetection, signal } from '@angular/core';
export { createApplication } from '@angular/platform-browser';
export { NxProvider } from 'angular-components/provider';
export { NxSignup } from 'angular-components/signup';
