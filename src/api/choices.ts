// The words that pages list before anything is checked.

/** Permissions that a secondary user may have (docs/rules.md#users-and-permissions). The primary user has all of them. */
export const permissions = ['payments', 'numbers', 'requests', 'verify', 'usage'] as const;
export type Permission = (typeof permissions)[number];

/** The products that receive requests. */
export const products = ['sms', 'voice', 'verify', 'numberInsight'] as const;
export type Product = (typeof products)[number];

/** Whether an account has sent a request, or received a text or a call. */
export const directions = ['outbound', 'inbound'] as const;

/** States of a payment (docs/rules.md#payment-states). */
export const paymentStatuses = ['requires_action', 'pending', 'succeeded', 'failed', 'cancelled'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];
