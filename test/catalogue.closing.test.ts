import { catalogue } from './support/catalogue.ts'

catalogue('missing-resolution-summary', {
  context: { kind: 'resolution' },
  flagged: [
    "It's fixed now.",
    'This has been resolved.',
    'It should work now.',
    'Sorted.',
    'Everything is fine again.',
    'Your issue is solved.',
    'All done, please check.',
    "That's been taken care of.",
    'All good now.',
    'It works on our side.',
  ],
  silent: [
    "I've replaced the card reader; please try again.",
    'Resolved: we reset the booking index.',
    'Done: I refunded €4 to your card ending 4821.',
    'You fixed it, great, thanks!',
    "It's fixed: the login page no longer loops because I cleared the stale session.",
  ],
})

catalogue('missing-confirmation-request', {
  context: { kind: 'resolution' },
  flagged: [
    'Replaced, done.',
    "It's fixed.",
    'All resolved, ticket closed.',
    "We've reset it.",
    "You're back online.",
    "I've restarted the service.",
    'That should do it.',
    'It is solved on our side.',
  ],
  silent: [
    'Does it print now?',
    'It is fixed. Please reply if you need anything else.',
    'It is fixed. How did I do?',
    "I've restarted it; let me know if the light stays red.",
    "I've refunded the 12 euros.",
  ],
})

catalogue('premature-closure', {
  flagged: [
    "I'm closing this ticket.",
    "We've closed your case.",
    'This ticket has been resolved and closed.',
    'It will be closed automatically.',
    'Closing due to no reply.',
    'Ticket closed.',
    'Case closed, thanks.',
    'Marking this as solved.',
    'Auto-closing now.',
    'We consider this done.',
  ],
  silent: [
    "You confirmed it works; I'll close this. Replying reopens it.",
    'It will close in 7 days; reply to keep it open.',
    'Closed as duplicate of #4821.',
    "I won't close it until you confirm.",
    'Case closed by you on Friday.',
    'Our office is closed on Friday.',
    'Close the app and open it again.',
  ],
})

catalogue('feedback-not-acknowledged', {
  context: { kind: 'feedback-response' },
  flagged: [
    "It wasn't us.",
    'We disagree.',
    'Your review is incorrect.',
    'That feature is as designed.',
    'Please provide your order number.',
    'Noted.',
    'We did reply within two days.',
    'Our agents are trained.',
    'This is user-specific.',
    'Feedback received.',
  ],
  silent: [
    'Thank you for telling me.',
    "You're right, the wait was three days.",
    'I appreciate the five stars!',
    "Thanks for the rating, I'd like to ask about question 2.",
    "We've changed the export because of your comment.",
  ],
})

catalogue('missing-ticket-reference', {
  context: { kind: 'auto-reply' },
  flagged: [
    'We received your message and will reply soon.',
    'Your request was received.',
    'Thank you for contacting us. A human will reply.',
    'We have received your email.',
    { text: "Thank you, we'll get back.", context: { kind: 'acknowledgement', ticket: '4821' } },
  ],
  silent: [
    'Ticket #4821: we have received your message.',
    'We have received your request (case CR-8841).',
    'We have received your message. Ref: 2025-118',
    'We have received your ticket (ABC-123).',
    'We have received your request, number {{ticket.id}}.',
    { text: 'We received your message.', context: { channel: 'chat' } },
  ],
})

catalogue('vague-subject-line', {
  flagged: [
    { text: 'Subject: Hello\n\nHi Sam,\n\nYour part is here.\n\nMaya', isWhole: true },
    { text: 'Subject: Your request\n\nHi Sam,\n\nYour part is here.\n\nMaya', isWhole: true },
    { text: 'Subject: Quick question\n\nHi Sam,\n\nYour part is here.\n\nMaya', isWhole: true },
    { text: 'Subject: Important\n\nHi Sam,\n\nYour part is here.\n\nMaya', isWhole: true },
  ],
  silent: [
    { text: 'Subject: Re: [#4821] Your email is back\n\nHi Sam,\n\nIt is.\n\nMaya', isWhole: true },
    { text: 'Subject: Receipt 2291\n\nHi Sam,\n\nIt is.\n\nMaya', isWhole: true },
    { text: 'Subject: We need a photo of your label printer\n\nHi Sam,\n\nIt is.\n\nMaya', isWhole: true },
    'No subject is known.',
  ],
})

catalogue('ambiguous-datetime', {
  flagged: [
    'I will call you on 03/04/2026.',
    'It will be there by EOD.',
    'You get it by COB.',
    'We meet next Friday.',
    'I will call at close of play.',
    'We meet midweek.',
  ],
  silent: [
    'We meet on Tuesday 4 June at 10:00 CEST.',
    'It was sent on 2024-06-04.',
    'You get it within 24 hours.',
    'The size is 3/4 inch.',
    'We come on 21/04/2026.',
  ],
})

catalogue('drip-questions', {
  context: { kind: 'information-request' },
  flagged: ['Which browser are you using?', 'What error do you see?', 'Could you send me your postcode?'],
  silent: [
    'Which browser and which version do you use? Does it happen in private mode?',
    'Does it work now?',
    'Is this for you or a friend?',
    { text: 'Which browser?', context: { channel: 'chat' } },
  ],
})

catalogue('low-concreteness', {
  context: { customerText: 'My label printer is dead since Monday, order 4821.' },
  flagged: [
    'I am glad to tell you that we have looked into the matter for you and that everything has been resolved and should be fine again by now.',
  ],
  silent: [
    'I am glad to tell you that we have looked into the matter for you and that printing labels works again since this morning, without any further trouble.',
    'All good now.',
  ],
})
