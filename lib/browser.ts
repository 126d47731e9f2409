/**
 * The one place where the extension API enters: the polyfill in builds, but the browser's own in scripts for a helpdesk's tab
 * (wxt.config.ts), and the fake in unit tests.
 */
export { type Browser, browser } from 'wxt/browser';
