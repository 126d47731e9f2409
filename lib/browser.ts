/** The one place where the extension API enters: the polyfill in builds, the fake in unit tests. */
export { type Browser, browser } from 'wxt/browser';
