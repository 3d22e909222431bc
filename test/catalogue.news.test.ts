import { catalogue } from './support/catalogue.ts'

catalogue('two-news-opener', {
  flagged: [
    'I have good news and bad news.',
    "There's good news and bad news.",
    'Two pieces of news for you. The phone is here. The case is not.',
    'First the good news. The phone is here.',
    'The bad news is that the model is gone, the good news is that you get a newer one.',
    'Good news first! The phone is here.',
    "I've got some good news and some bad news for you.",
    'Want the good or the bad news?',
    'Bad news first, then the good.',
    "Good news: it's under warranty; bad news: the model is gone.",
    "There is good news and there's bad news.",
    "I'm afraid I have both good and bad news about your order.",
    'I come with two pieces of news.',
    'The good news is that we found it. The bad news is that it is broken.',
  ],
  silent: [
    'Good news: your phone is ready!',
    'There is no bad news from our side.',
    "The good news: it's an easy fix.",
    "You asked “what's the bad news?”. There is none.",
    'We read two pieces in the news.',
    'The good news is that I can refund you in full.',
    'We have news for you: the part is here.',
  ],
})

catalogue('non-apology', {
  flagged: [
    'Sorry if you were offended.',
    "I'm sorry you feel that way.",
    'Sorry for any inconvenience this may have caused.',
    'We regret any inconvenience.',
    'Apologies if anything went wrong.',
    'We apologise to anyone affected.',
    'Sorry, but you should have called.',
    "We're sorry if our mistake inconvenienced anyone.",
    'Sorry you think so.',
    'Sorry for the trouble this might have caused.',
    'We apologize for any inconvenience caused.',
    'I apologise if my message came across as rude.',
    'Please accept our apologies for any trouble.',
    'We are sorry that you feel our service was poor.',
    'Any inconvenience caused is regretted.',
  ],
  silent: [
    'Sorry to hear about your accident.',
    "I'm sorry, but the file is gone.",
    "I'm really sorry, but we cannot repair it.",
    "I'm so sorry the train made you miss it.",
    'Sorry for the 40-minute wait on Tuesday.',
    "Sorry if this isn't about the blue case.",
    'Sorry for the delay, and for the trouble that it gave you.',
    'I am sorry you feel unwell.',
    'Sorry if you already told my colleague this.',
    'We are sorry for the inconvenience of the last two days.',
  ],
})

catalogue('policy-shield', {
  context: { kind: 'bad-news' },
  flagged: [
    "We cannot take it back. That's our policy.",
    "No, I'm afraid. It's company policy.",
    'Per our policy, we do not do this.',
    "Our policy doesn't allow it.",
    "The system won't let me change it.",
    "It's against our policy.",
    'We cannot pay this back. Terms and conditions apply.',
    'We are not authorised to do that.',
    'Those are the house rules.',
    "We can't. It's the procedure.",
    'According to our policy, refunds are not possible.',
    'Due to our return policy we are unable to refund you.',
    'The system does not allow me to change the date.',
    'As stated in our terms and conditions, no refunds are given.',
  ],
  silent: [
    'You can return items within 30 days (policy 4.2).',
    'Your policy number is 8821.',
    'The cookie policy is here.',
    "We can't take it back because the hygiene seal was opened.",
    'Windows Group Policy sets this.',
    "It's our policy to ask for a photo, because it protects you from fraud.",
    "That's our policy, but I can offer you a voucher instead.",
    'Your home insurance policy covers water damage.',
    'Our privacy policy is at example.org/privacy.',
  ],
})

catalogue('missing-empathy', {
  context: { kind: 'bad-news' },
  flagged: [
    'The file cannot be recovered.',
    'Your request was declined: it is out of warranty.',
    'The parcel is lost.',
    "Repair isn't possible for this model.",
    'Your refund was rejected.',
    'The booking was cancelled.',
  ],
  silent: [
    "I'm sorry, but it can't be recovered.",
    'I can see why the wait is frustrating; the part is delayed.',
    "We don't offer a Mac version.",
    'I understand you need it for Friday; the unit is out of stock.',
    'The booking was cancelled. I know this ruins your Monday.',
  ],
})

catalogue('missing-alternative', {
  context: { kind: 'bad-news' },
  flagged: [
    "We can't repair it.",
    'Your claim is rejected.',
    'There is no replacement part.',
    "We don't offer that service.",
    "It's not eligible.",
    'We have to decline.',
    "We can't come.",
    "I'm sorry, it is not possible. Thank you for your understanding.",
    "Your claim was declined. If you have any questions, please don't hesitate to contact us.",
  ],
  silent: [
    "We can't repair it, but here's a replacement at cost.",
    'It was denied. You may appeal here: https://example.org/appeal.',
    "I can't undo it; I've refunded you 40 euros.",
    'No, Tuesdays are not possible. Wednesday works?',
    "It's out of warranty; I can send the battery (19 euros) or recycle it for you.",
    "I'm sorry, we can't come on Monday. Would Thursday suit you?",
  ],
})

catalogue('cushioned-bad-news', {
  context: { kind: 'bad-news' },
  flagged: [
    'Your parcel was lost. On the bright side, it was not urgent.',
    "Your parcel was lost. At least it wasn't expensive.",
    'Your parcel was lost. Look at it this way: you have more time now.',
    "Your claim was declined. The good news is we're growing.",
    'Your claim was declined. Every cloud has a silver lining.',
    'Your claim was declined. Meanwhile, why not try Premium?',
    "Your claim was declined. Nevertheless we're excited about the summer.",
    'Your claim was declined. It could be worse.',
    'Your claim was declined. Cheer up!',
  ],
  silent: [
    "We can't repair it, and I can replace it today.",
    "We can't do it today; it takes at least 24 hours.",
    'We cannot send it. The good news is I can refund you.',
    "I'm sorry, it was lost. The replacement ships today.",
    'The mail is not available. Meanwhile, you can use the phone app to send mail.',
  ],
})

catalogue('excuse-making', {
  flagged: [
    'We are late due to unusually high volumes.',
    "We've been extremely busy.",
    'Our courier let us down.',
    "It's the supplier's fault.",
    'This was due to circumstances beyond our control.',
    'It took longer because of staff shortages.',
    "As you can imagine, we're swamped.",
    "It's a known issue on Microsoft's side.",
    'The other team dropped the ball.',
  ],
  silent: [
    "A bug in our Tuesday release deleted the drafts; we've restored them.",
    'Cloudflare had an outage; we switched to a backup at 10:20.',
    'The carrier is delayed by the storm; your new ETA is Thursday.',
    "I'm on leave on Friday; my colleague Mina will call.",
    'Your browser blocked the cookie.',
  ],
})

catalogue('over-apology', {
  flagged: [
    "Sorry, I'm so sorry, we apologise.",
    "So sorry about the mix-up, and I'm sorry for the delay. My apologies again for the bill.",
    "I can't apologise enough. I'm sorry. Apologies again.",
  ],
  silent: [
    "Sorry for the delay. We'll refund the fee. Sorry again for the wait.",
    'We are sorry that the bill was late, and sorry that the parcel was wrong.',
    'Thanks for waiting.',
    'You wrote “sorry” twice; there is no need.',
  ],
})

catalogue('passive-evasion', {
  flagged: [
    'Mistakes were made.',
    'It was overlooked.',
    'It was decided that the fee stays.',
    'Unfortunately your ticket was not processed.',
    'It has come to our attention that the bill is wrong.',
    'The delay was caused by this.',
    'Something went wrong.',
    'It seems there was an oversight.',
    'Your file got lost.',
  ],
  silent: [
    'Your order was shipped yesterday.',
    'It was overlooked by me.',
    'An error occurred: `0x80070005`.',
    'The repairs were finished today.',
    'The rule was set by the tax office.',
  ],
})

catalogue('upsell-in-bad-news', {
  context: { kind: 'bad-news' },
  flagged: [
    'Why not upgrade to Pro?',
    'Have you tried our new plan?',
    'Enjoy 20 % off our accessories.',
    'Meanwhile, check out our summer range.',
    'As a treat, subscribe to our box.',
    'Our premium tier avoids this.',
    'Here is a special offer while you wait.',
    'Switch to annual and save.',
    'Download our other app.',
    'Join our loyalty programme.',
  ],
  silent: [
    "Here's a €10 voucher for the delay.",
    "I've refunded the fee.",
    'The replacement is free.',
    { text: 'You can also book tyre checks here.', context: { kind: 'resolution' } },
  ],
})

catalogue('buried-bad-news', {
  context: { kind: 'bad-news' },
  flagged: [
    'We opened the case on Monday. We cleaned the board. We dried it for a day. The phone is beyond repair.',
    'While we value your loyalty, your request was declined.',
    'Thank you for your order. The blue case is our favourite. It was made in Italy. Our shop is open every day. However, your booking was cancelled.',
  ],
  silent: [
    "I'm sorry, but your parcel is lost.",
    "Thanks for waiting. Unfortunately we can't repair it, and here's why.",
    'I understand this matters. The claim was declined because the form came late.',
    'Your request was approved.',
  ],
})
