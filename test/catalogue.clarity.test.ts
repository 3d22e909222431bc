import { catalogue } from './support/catalogue.ts'

catalogue('jargon', {
  flagged: [
    "The DNS hasn't propagated.",
    'Please clear your cache.',
    'We will flush the token.',
    'I have to provision the mailbox.',
    'You can sign in with SSO via SAML.',
    'We will reboot the hypervisor.',
    'Your VLAN is wrong.',
    'There is packet loss on the line.',
    'You hit the API rate limit.',
    'The webhook fires twice.',
    'The idempotency key was used before.',
    'The certificate chain is incomplete.',
  ],
  silent: [
    { text: 'Your DNS change is visible now.', context: { customerText: 'My DNS change does not show.' } },
    'Switch on two-factor authentication (a code on your phone as well as your password).',
    'Click *Clear cache*.',
    'Open Settings > DNS and press Save.',
    'I called the cookie shop for you.',
    'The ship leaves from Port Elizabeth.',
    'Please accept this as a small token of our thanks.',
    'Your latency, that is the delay on the line, is back to normal.',
  ],
})

catalogue('undefined-acronym', {
  flagged: [
    'Your MFA expired.',
    'The SLA is 4h.',
    'We updated the CRM.',
    'Please check the KB.',
    'The CAB approved it.',
    'An RMA is needed.',
    'The SME will call.',
    'It is in UAT now.',
    'The ETA is Friday.',
    'You can do it via the IVR.',
  ],
  silent: [
    'Switch on MFA (multi-factor authentication).',
    'Switch on multi-factor authentication (MFA).',
    'The price includes VAT 21 %.',
    'Your order ABC-4412 is on its way.',
    'Enter your PIN.',
    'We will know more in the III quarter.',
    'Please do NOT switch it off.',
    'The fee is 40 USD.',
    'Send us the PDF by e-mail.',
    'It says "RTC ERR" on the screen.',
    'PLEASE READ THIS FIRST.',
  ],
})

catalogue('internal-slang', {
  flagged: [
    "I've escalated it to L2.",
    "It's a P1 for us.",
    "It's in the backlog.",
    'The devs will look at it.',
    'This is a wontfix.',
    'The ticket was closed as PEBKAC.',
    'It was an ID-10-T error.',
    'See JIRA-481.',
    "I'll ping the on-call engineer.",
    'We pushed a hotfix to prod.',
  ],
  silent: [
    'Our developers are fixing it.',
    'The P45 form is attached.',
    'I added your idea to the public roadmap.',
    'You can follow it as JIRA-481 (you have access).',
    'Type “L2” in the box.',
    'You are third in the phone queue.',
  ],
})

catalogue('officialese', {
  flagged: [
    'Please be advised that the office is closed.',
    'Kindly do the needful.',
    'I am in receipt of your letter.',
    'Please find the same below.',
    'Please revert back on this.',
    'It was sent as per your request.',
    'I write with regard to your order.',
    'It was cancelled pursuant to your request.',
    'Call us prior to your visit.',
    'Do this in order to sign in.',
    'We are closed at this point in time.',
    'I wrote to your good self.',
  ],
  silent: ['Revert to version 2.', 'We answer in order of arrival.', 'You get the same invoice again.', 'Thank you for your kindness.'],
})

catalogue('hedging', {
  flagged: [
    'I think it might be fixed.',
    'It should hopefully work.',
    'Maybe we can perhaps sort it.',
    "I guess it's the network.",
    "I'll try to maybe call.",
    "It's probably kind of resolved.",
    "I'm fairly sure it might be done.",
    'Perhaps it could possibly be the cable.',
    'I suppose it may be the router.',
    'We sort of restarted it.',
  ],
  silent: [
    'It may take up to 3 days.',
    'Could you possibly send a photo?',
    'That takes about 3 minutes.',
    'We open on May 3.',
    'It seems the cable was loose, so I replaced it.',
  ],
})
