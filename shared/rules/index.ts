import { authorityAsksSecret } from './request/authority-asks-secret.ts';
import { firmAsksSecret } from './request/firm-asks-secret.ts';
import { codeRelay } from './request/code-relay.ts';
import { approveNow } from './request/approve-now.ts';
import { moveMoney } from './request/move-money.ts';
import { payAuthority } from './request/pay-authority.ts';
import { safeAccount } from './request/safe-account.ts';
import { pickUp } from './request/pick-up.ts';
import { pressKey } from './request/press-key.ts';
import { callBack } from './request/call-back.ts';
import { remoteAccess } from './request/remote-access.ts';
import { giftCard } from './request/gift-card.ts';
import { nemid } from './request/nemid.ts';
import { lookalike } from './link/lookalike.ts';
import { partyWantsLogin } from './link/party-wants-login.ts';
import { authorityOutsideDk } from './link/authority-outside-dk.ts';
import { mitidRenewal } from './script/mitid-renewal.ts';
import { parcelFee } from './script/parcel-fee.ts';
import { refund } from './script/refund.ts';
import { unpaidLink } from './script/unpaid-link.ts';
import { accountAlarmLink } from './script/account-alarm-link.ts';
import { allMoney } from './request/all-money.ts';
import { newNumber } from './script/new-number.ts';
import { marketplace } from './script/marketplace.ts';
import { crimeAccusation } from './script/crime-accusation.ts';
import { accusationMail } from './script/accusation-mail.ts';
import { residenceFee } from './script/residence-fee.ts';
import { investment } from './script/investment.ts';
import { easyJob } from './script/easy-job.ts';
import { rentalDeposit } from './script/rental-deposit.ts';
import { moneyMule } from './script/money-mule.ts';
import { recovery } from './script/recovery.ts';
import { prize } from './script/prize.ts';
import { keepSecret } from './pressure/keep-secret.ts';
import { stayOnLine } from './pressure/stay-on-line.ts';
import { deadline } from './pressure/deadline.ts';
import { cornered } from './pressure/cornered.ts';
import { oddTogether } from './pressure/odd-together.ts';
import { misusedName } from './script/misused-name.ts';
import { disguised } from './link/disguised.ts';
import { englishMachine } from './sign/english-machine.ts';
import { addsUp } from './pressure/adds-up.ts';
import { underAlarm } from './request/under-alarm.ts';
import { twoOrders } from './request/two-orders.ts';
import { payOutOfTrouble } from './request/pay-out-of-trouble.ts';
import { secret } from './request/secret.ts';
import { nineDigitNumber } from './sign/nine-digit-number.ts';
import { secretWithSign } from './request/secret-with-sign.ts';
import { payToPhone } from './request/pay-to-phone.ts';
import { sentByMistake } from './script/sent-by-mistake.ts';
import { hiddenBoss } from './script/hidden-boss.ts';
import { feeForRelease } from './script/fee-for-release.ts';
import { bankToReceive } from './script/bank-to-receive.ts';
import { readsLikeScam } from './sign/reads-like-scam.ts';
import type { Rule } from './rule.ts';

const all = [
  authorityAsksSecret,
  firmAsksSecret,
  codeRelay,
  approveNow,
  moveMoney,
  payAuthority,
  safeAccount,
  pickUp,
  pressKey,
  callBack,
  remoteAccess,
  giftCard,
  nemid,
  lookalike,
  partyWantsLogin,
  authorityOutsideDk,
  mitidRenewal,
  parcelFee,
  refund,
  unpaidLink,
  accountAlarmLink,
  allMoney,
  newNumber,
  marketplace,
  crimeAccusation,
  accusationMail,
  residenceFee,
  investment,
  easyJob,
  rentalDeposit,
  moneyMule,
  recovery,
  prize,
  keepSecret,
  stayOnLine,
  deadline,
  addsUp,
  disguised,
  englishMachine,
  cornered,
  oddTogether,
  misusedName,
  underAlarm,
  twoOrders,
  payOutOfTrouble,
  secret,
  secretWithSign,
  payToPhone,
  sentByMistake,
  hiddenBoss,
  feeForRelease,
  bankToReceive,
  nineDigitNumber,
  readsLikeScam,
] as const;

/** Every rule's id. */
export type RuleId = (typeof all)[number]['id'];

/** Every promise that a rule cites. */
export type CitedPromise = NonNullable<(typeof all)[number]['promise']>;

export const rules: readonly Rule<RuleId, CitedPromise>[] = all;
