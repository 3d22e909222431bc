import { catalogue } from './support/catalogue.ts'

catalogue('vague-timeframe', {
  flagged: [
    "We'll get back to you shortly.",
    'An agent will be in touch soon.',
    "We'll fix it as soon as possible.",
    "I'll call you in a bit.",
    "It'll be sorted in due course.",
    "We'll reply at the earliest.",
    'Our technician will visit soon.',
    "You'll hear from us in the near future.",
    "I'll check later.",
    "We'll resolve this in a while.",
    'An engineer will contact you momentarily.',
    'You will receive an answer in due course.',
    'Someone will phone you later on.',
    'We will look into this and reply asap.',
  ],
  silent: [
    'I replied shortly after you wrote.',
    "As soon as you send the photo, I'll start.",
    'Please call as soon as possible.',
    'The courier page says “Out for delivery soon”.',
    "I'll call as soon as possible, and no later than 5 pm.",
    'I will call you after the meeting.',
    'Get well soon!',
    'The order was sent too soon.',
    'You will have to change it sooner or later.',
    'You can always add a photo later.',
  ],
})

catalogue('promise-without-time', {
  flagged: [
    "I'll get back to you.",
    'We will contact you.',
    "I'll look into it and let you know.",
    'Someone will call you.',
    "We'll send a replacement.",
    "I'll follow up.",
    "We'll check with the team and update you.",
    "I'll do my best to fix it.",
    "We'll be in touch.",
    'Our engineer will visit you.',
    'You will hear from us.',
  ],
  silent: [
    "I've already called them.",
    "I'll reset it now and stay on the line.",
    "If the error returns, I'll replace the router.",
    "I'll call you by 3 pm and let you know.",
    "We'll send it today.",
    'Could you send me your order number? Then I will look it up.',
    'I would be happy to help.',
    'We will be closed on Monday.',
  ],
})

catalogue('missing-next-update', {
  context: { kind: 'status-update' },
  flagged: [
    'We are investigating.',
    "I've escalated this to our team.",
    { text: "Thanks, I'll take a look.", context: { kind: 'acknowledgement' } },
    'Our engineers are working on it.',
    "I'll keep you posted.",
    "We're waiting for the supplier.",
    'It has been passed on.',
    "We'll update you in due course.",
    'The matter is under review.',
    'Checking now.',
  ],
  silent: [
    "I'll update you by 4 pm even if it's not fixed.",
    "Please send the log; I'll start when it arrives.",
    { text: 'Resolved, it is all working again.', context: { kind: 'resolution' } },
    'It is on its way and due on Friday.',
    { text: 'One sec, checking…', context: { channel: 'chat' } },
    'We are on it. Our next update will be at 14:00.',
  ],
})

catalogue('overpromise', {
  flagged: [
    "We guarantee it won't happen again.",
    "We'll fix it immediately.",
    'Your phone will work right away.',
    'It is 100 % solved, promise.',
    "I promise it'll be up in minutes.",
    "This will never happen again, that's certain.",
    "We'll resolve it instantly.",
    'Rest assured it will never recur.',
    'It will be solved at once, guaranteed.',
    'We definitely fix it today.',
  ],
  silent: [
    'Your refund takes effect immediately.',
    'The guarantee covers 2 years.',
    "I can't guarantee a date.",
    'We immediately blocked the fraudulent charge.',
    "I promise I'll write by 5 pm.",
    'Your money-back guarantee runs until May.',
    'I have changed the alarm so that it will not happen again.',
    'Call us immediately if you smell gas.',
    'We will never ask for your password.',
    "I'm opening it right away.",
  ],
})

catalogue('premature-timeframe', {
  flagged: [
    "We don't know the cause yet but it'll be fixed tomorrow.",
    'No idea why, sorted by 3 pm.',
    "We'll resolve it within an hour. Can you send the log?",
    "It'll be up today, we're still investigating.",
    'Give me 10 minutes to fix it. Which version do you have?',
    "It will be fixed by Friday, we're checking why.",
    "It'll work in the morning, not sure what broke.",
    'Resolved within 24 h. Engineers are still looking for the cause.',
  ],
  silent: [
    "We don't know the cause yet; you'll get an update at 10.",
    "We found the cause; it'll be fixed tomorrow.",
    "Once we know the part number, we'll give you a date.",
    "Your parcel is due tomorrow; we don't know why it's late.",
    'We are still investigating. The answer time is within 4 hours.',
  ],
})

catalogue('vague-handoff', {
  flagged: [
    "I've forwarded this to the relevant department.",
    'I have escalated your case.',
    "I've passed it on to our team.",
    'A specialist will look at it.',
    'Your request has been referred internally.',
    'Someone from billing will contact you.',
    "I've raised it with our engineers.",
    "It's now with second line.",
    'My colleague will take over.',
    'It has been sent to the right people.',
  ],
  silent: [
    "I've handed it to Sara Lind; she'll call you before 3 pm.",
    'I shared your idea with our product team.',
    'Please forward this email to your bank.',
    'Our fraud desk replies within one working day.',
    'We forwarded your parcel to the new address.',
    'My colleague Mina will call you at noon.',
    'I passed your compliment on to the kitchen team.',
  ],
})

catalogue('closed-comprehension-check', {
  flagged: [
    'Unplug it first. Do you understand?',
    'Unplug it first. Is that clear?',
    'Is everything clear?',
    'Unplug it first. Got it?',
    'Unplug it first. Make sense?',
    'Does that make sense?',
    'Unplug it first. Understood?',
    'Do you follow?',
    'Unplug it first. Clear?',
    'Are we clear?',
  ],
  silent: [
    'Let me know if anything is unclear.',
    'Do you understand Spanish?',
    'Is it clear which invoice is due?',
    'Does Tuesday work for you?',
    'Do you understand why we need the photo?',
  ],
})
