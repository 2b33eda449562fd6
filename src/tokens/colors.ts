// Written by `npm run tokens` from the token files beside it.
import type { Color } from './derive.js';

export const colors: Readonly<Record<string, Color>> = {
  accent: {
    role: 'fill',
    ours: ['#1d4ed8', '#2f66e8'],
  },
  canvas: {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_text) 3%)', 'color-mix(in oklab,var(--_surface),black 20%)'],
    by: ['surface', 'text'],
  },
  danger: {
    role: 'ink',
    ours: ['#b42318', '#ff9d93'],
  },
  'danger-soft': {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_danger) 8%)', 'color-mix(in oklab,var(--_surface),var(--_danger) 14%)'],
    by: ['surface', 'danger'],
  },
  edge: {
    role: 'ink',
    ours: ['#7a8290', '#737d8d'],
    share: 67,
  },
  good: {
    role: 'ink',
    ours: ['#067647', '#6fd6a0'],
  },
  'good-soft': {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_good) 8%)', 'color-mix(in oklab,var(--_surface),var(--_good) 14%)'],
    by: ['surface', 'good'],
  },
  'info-soft': {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_link) 8%)', 'color-mix(in oklab,var(--_surface),var(--_link) 14%)'],
    by: ['surface', 'link', 'accent'],
  },
  line: {
    role: 'line',
    ours: ['color-mix(in oklab,var(--_surface),var(--_text) 11%)', 'color-mix(in oklab,var(--_surface),var(--_text) 11%)'],
    share: 67,
    by: ['surface', 'text'],
  },
  'line-strong': {
    role: 'line',
    ours: ['color-mix(in oklab,var(--_surface),var(--_text) 19%)', 'color-mix(in oklab,var(--_surface),var(--_text) 19%)'],
    share: 67,
    by: ['surface', 'text'],
  },
  link: {
    role: 'ink',
    ours: ['#1d4ed8', '#8ab4ff'],
    of: ['accent'],
  },
  muted: {
    role: 'ink',
    ours: ['#59616e', '#a3abb9'],
  },
  'neutral-soft': {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_text) 8%)', 'color-mix(in oklab,var(--_surface),var(--_text) 8%)'],
    by: ['surface', 'text'],
  },
  'on-accent': {
    role: 'on',
    ours: ['#ffffff', '#ffffff'],
    of: ['accent'],
  },
  'on-danger': {
    role: 'on',
    ours: ['#ffffff', '#000000'],
    of: ['danger'],
  },
  raised: {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_text) 5%)', 'color-mix(in oklab,var(--_surface),var(--_text) 5%)'],
    by: ['surface', 'text'],
  },
  surface: {
    role: 'ground',
    ours: ['#ffffff', '#13171e'],
  },
  text: {
    role: 'ink',
    ours: ['#16181d', '#eceef2'],
    share: 150,
  },
  warn: {
    role: 'ink',
    ours: ['#8f4d08', '#f5b941'],
  },
  'warn-soft': {
    role: 'ground',
    ours: ['color-mix(in oklab,var(--_surface),var(--_warn) 8%)', 'color-mix(in oklab,var(--_surface),var(--_warn) 14%)'],
    by: ['surface', 'warn'],
  },
};
