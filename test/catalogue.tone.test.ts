import { describe, expect, test } from 'vitest'
import en from '../rules/languages/en/index.ts'
import { createLinter, type LintContext } from '../src/index.ts'

// The triggers and the traps of the rules of tone, each in a small message that fits it.

const linter = createLinter({ languages: [en], preset: 'strict' })

function rulesOn(text: string, context: LintContext = {}): string[] {
  return linter.lint(text, { language: 'en', ...context }).findings.map(({ rule }) => rule)
}

function letter(sentence: string): string {
  return `Hi Sam,\n\n${sentence}\n\nKind regards,\nMaya Lopez`
}

const flagged: Readonly<Record<string, readonly string[]>> = {
  sarcasm: [
    'Well, congratulations on breaking it.',
    'Good luck with that.',
    'Oh great, another one.',
    'What a surprise.',
    'How convenient.',
    'Sure, because that always works.',
    'Yeah, right.',
    'Thanks for nothing.',
    'Genius.',
    'Bravo, you found the power button.',
    'Did you even read the instructions?',
    'We looked at your "urgent" issue.',
    'We looked at your ‘urgent’ issue.',
  ],
  'passive-aggression': [
    'As I already said, the parcel is on its way.',
    'Per my last email, we need the form.',
    'As previously stated, the fee is due.',
    'As previously mentioned, the fee is due.',
    'As I explained earlier, the fee is due.',
    'As I explained before, the fee is due.',
    'Like I said, the fee is due.',
    'As stated above, the fee is due.',
    'I have already told you that the fee is due.',
    'Once again, you need to send the form.',
    'If you had read my last message, you would have the form.',
    'As you should know, the fee is due in May.',
    'As you are no doubt aware, the fee is due in May.',
    'Not sure if you saw my last email.',
    'Please read my message carefully.',
    'This is a friendly reminder to reply.',
  ],
  condescension: [
    'Obviously, you need to log in first.',
    "Clearly you haven't saved it.",
    'Just restart it.',
    'You just have to click OK.',
    'Simply clear your cache.',
    'All you have to do is open the file.',
    "It's really quite simple.",
    'As everyone knows, it starts with a seven.',
    'Of course you need an account for that.',
    'Even a beginner can do this.',
    "Actually, you're wrong about that.",
    'This is basic.',
    'Please simply click the green button.',
  ],
  'blame-language': [
    'You failed to attach the file.',
    'You forgot to save it.',
    'You should have backed it up.',
    "You didn't follow the steps.",
    'You entered the wrong password.',
    'This is your mistake.',
    "It's your own fault.",
    'Because you deleted it, the order is gone.',
    'You must have clicked the wrong button.',
    "You claim the parcel didn't arrive.",
    'As you neglected to renew, the card is blocked.',
    'This is a user error.',
  ],
  'dismissive-language': [
    "That's not our problem.",
    'That is not my department.',
    'Nobody else has reported this.',
    'It works fine for me.',
    "It's not a big deal.",
    "There's nothing I can do.",
    "You'll just have to wait.",
    "That's how it works.",
    "It shouldn't do that.",
    'No need to get upset.',
    "It's only a minor issue.",
    "We can't help you with that.",
  ],
  'hostile-language': [
    'Calm down.',
    "There's no need to shout.",
    'Stop complaining.',
    'Shut up.',
    'Deal with it.',
    'Are you stupid?',
    "That's a dumb question.",
    "I don't have time for this.",
    'Get over it.',
    "Don't waste my time.",
  ],
  'commanding-language': [
    'You must fill in the form.',
    'You have to call us.',
    'You need to restart your router.',
    'You are required to return it.',
    'You will have to wait until Monday.',
    'You must not contact us.',
    'Do not open a new ticket. Do not call the shop.',
    "You'll need to buy a licence.",
    'You must provide proof.',
    'You have got to update it.',
  ],
  'shouting-caps': [
    'PLEASE READ THIS CAREFULLY.',
    'DO NOT REPLY TO THIS EMAIL.',
    'YOUR REQUEST HAS BEEN REJECTED.',
    'URGENT: PLEASE RESPOND ASAP.',
    'WE ARE VERY SORRY.',
    'THIS IS THE LAST TIME.',
    'PLEASE NOTE THAT WE are closed.',
    'YOU MUST CONTACT SUPPORT.',
    'IMPORTANT INFORMATION BELOW.',
    'NO REFUNDS WILL BE GIVEN.',
  ],
  'excessive-punctuation': [
    'Thank you so much!!!',
    'What??',
    'Really?!',
    'Please hurry!!!',
    'Great news!! It works.',
    'Your order is delayed!!!',
    'Sorry!!!!!',
    'Call us now!!!',
    '???',
    'Reply to me....',
  ],
  boilerplate: [
    'Your call is very important to us.',
    'We value your business.',
    'Please be assured that it leaves today.',
    'Rest assured, it leaves today.',
    'We strive to provide the best service.',
    'Please do not hesitate to contact us.',
    'Call us at your earliest convenience.',
    'Thank you for your patience and understanding. We sincerely apologise for any inconvenience this may have caused.',
    'We take your concerns very seriously.',
    'Your satisfaction is our priority.',
    'As a valued customer you get a discount.',
  ],
}

const silent: Readonly<Record<string, readonly string[]>> = {
  sarcasm: [
    'Congratulations on your launch!',
    'Good luck with your exam on Friday!',
    "Click the button labelled 'Urgent'.",
    'Great, thanks for confirming!',
    "You wrote 'nothing works', so I tested login first.",
    'Great question! The fee is due in May.',
    'What a surprise to hear from you again!',
    'Move it to your “Important” folder.',
  ],
  'passive-aggression': [
    'As you mentioned, it started on Monday.',
    'As promised, here is the update.',
    'Once again, thank you for your patience.',
    'As shown in the screenshot you sent, the light is red.',
    "As discussed on the phone today, I've refunded €20.",
    'As described in step 3, the light turns green.',
    'You may already know that the shop has moved.',
  ],
  condescension: [
    "I've just refunded you.",
    'Just in case it returns, save this number.',
    "It's easy to miss, the link is at the bottom.",
    "Of course, I'll do that now.",
    'The switch is clearly marked ON.',
    'It takes just over 5 minutes for just two files.',
    "It's exactly as you described, just like the photo.",
    'I just wanted to check the address.',
    'If anything is unclear, just reply to this message.',
  ],
  'blame-language': [
    'You should have received an email from us.',
    "If you didn't get the code, reply here.",
    "That's a very common mistake.",
    'Did you change the password recently?',
    "You haven't done anything wrong.",
    "You didn't have to be so patient, thank you.",
    "This wasn't your fault.",
    'Your card was declined by the bank.',
  ],
  'dismissive-language': [
    "No problem, I've changed it.",
    'Nobody else can see your data.',
    "There's nothing you need to do.",
    'It works on my side too, so the fix is live.',
    "That's normal: it lasts about two minutes.",
    "It's not a problem, I'll fix it today.",
  ],
  'hostile-language': [
    "I want to help you; please let's keep it respectful.",
    'Kill the hung process.',
    "You wrote 'this is stupid', and I get why.",
    "Please don't shout: the mic is sensitive.",
    'The slave disk is full.',
    'I hope the pain will go away soon.',
  ],
  'commanding-language': [
    'You must be exhausted by this.',
    "You don't have to do anything.",
    'The field must not be empty.',
    'To receive it by Friday, please order today.',
    'You must wear gloves because the parts are sharp.',
  ],
  'shouting-caps': [
    'The screen says “Error: ACCESS DENIED”.',
    'Set LOG_LEVEL=DEBUG.',
    'Check SPF, DKIM and DMARC.',
    'Ask Anna DE WIT.',
    'Please do NOT delete it.',
    '⛔ STOP',
  ],
  'excessive-punctuation': ['Wow! Thank you! It works!', '¡Hola! ¿Cómo está?', 'Wait… loading.', 'The code is Ab12!!xx today.'],
  boilerplate: [
    'Thank you for your patience while I tested it.',
    "Don't hesitate: cancel any time.",
    'Customer satisfaction score: 92 %.',
    'It was important to us to restore your data first.',
    'We value your feedback: it changed the export dialog.',
  ],
}

for (const [rule, sentences] of Object.entries(flagged)) {
  describe(`${rule} is flagged`, () => {
    test.each(sentences)('%s', (sentence) => expect(rulesOn(letter(sentence))).toContain(rule))
  })
}

for (const [rule, sentences] of Object.entries(silent)) {
  describe(`${rule} is not flagged`, () => {
    test.each(sentences)('%s', (sentence) => expect(rulesOn(letter(sentence))).not.toContain(rule))
  })
}

describe('abrupt-reply', () => {
  test.each([
    "Can't, will call later.",
    'No.',
    'Not possible.',
    'Restart it.',
    'See FAQ.',
    'Done.',
    'Noted.',
    'Ask HR.',
    'Wrong form.',
    "We don't do that.",
  ])('is flagged: %s', (text) => expect(rulesOn(text, { channel: 'email' })).toContain('abrupt-reply'))

  test.each<[string, LintContext]>([
    ['Yes, exactly.', { channel: 'chat', first: false }],
    ['Hi Tom, fixed, it works now. Anna', { channel: 'email' }],
    ["Hi, I'm in a meeting until 3, I'll call you after it. Thanks, Lucie", { channel: 'sms' }],
    ['Sure! What time suits you?', { channel: 'chat' }],
    ['Thanks, Anna, yes, go ahead!', { channel: 'email' }],
  ])('is not flagged: %s', (text, context) => expect(rulesOn(text, context)).not.toContain('abrupt-reply'))
})

describe('inappropriate-emoji', () => {
  test.each([
    'Unfortunately your claim was rejected 😊',
    'We lost your parcel 😅',
    'Sorry :(',
    'No refund 🙃',
    'The parcel is delayed again 😂',
    'Your account is closed ❌😞',
    'Oops 🙈',
    "We can't help 😕",
    'The price goes up 🎉',
    'The server is down 🙃',
  ])('is flagged where the news is bad: %s', (sentence) =>
    expect(rulesOn(letter(sentence), { kind: 'bad-news' })).toContain('inappropriate-emoji'),
  )

  test.each(['Your refund is on its way 🎉', 'Done ✅', 'It is 5 °C here.', 'The path is C:\\D on the disk.', 'Namaste 🙏'])(
    'is not flagged: %s',
    (sentence) => expect(rulesOn(letter(sentence), { kind: 'resolution' })).not.toContain('inappropriate-emoji'),
  )
})
