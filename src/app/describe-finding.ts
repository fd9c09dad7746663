export { describeFinding } from '../lint/describe-finding';
