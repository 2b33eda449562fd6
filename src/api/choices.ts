// The words that pages list before anything is checked.

/** Permissions that a secondary user may have (docs/rules.md#users-and-permissions). The primary user has all of them. */
export const permissions = ['payments', 'numbers', 'requests', 'verify', 'usage'] as const;
export type Permission = (typeof permissions)[number];

/** The products that receive requests. */
export const products = ['sms', 'voice', 'verify', 'numberInsight'] as const;
export type Product = (typeof products)[number];

/** Directions of requests: those that an account sends, and the texts and calls that it receives. */
export const directions = ['outbound', 'inbound'] as const;
export type Direction = (typeof directions)[number];

/** States of a payment (docs/rules.md#payment-states). */
export const paymentStatuses = ['requires_action', 'pending', 'succeeded', 'failed', 'cancelled'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
