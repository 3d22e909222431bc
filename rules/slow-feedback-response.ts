import { defineThreadRule, number, shownSpan, type ThreadExamples } from '../src/rule.ts'

/**
 * The sooner a complaint is answered, the less time a bad opinion has to take root. A first answer need not solve anything: it says that
 * somebody read it, and what happens next.
 *
 * Reads a thread with times: the customer's complaint, or a bad rating, and our next message that is more than an automatic one. Left
 * alone: an answer that can still come in time, ratings that are not bad, feedback that nobody outside sees.
 *
 * Source: seed S0, advice 12; catalogue §4.10.
 */
export default /* @__PURE__ */ defineThreadRule({
  id: 'slow-feedback-response',
  summary: 'Answer a complaint within a working day.',
  severity: 'warning',
  needs: ['complaints'],
  options: { maxDelay: number(1, 'Working days within which a complaint should have a first answer.') },
  messages: {
    unanswered: 'The customer is not content, and has had no answer for {delay}; write that you have read it, and what happens next.',
    late: 'The customer was not content, and the first answer came after {delay}; a short one within a day keeps it from growing.',
  },

  *check({ thread, options }) {
    let answered = Number.NEGATIVE_INFINITY
    for (const turn of thread.turns) {
      const [words] = turn.complaints
      if (!turn.isPublic || !(words || turn.rating === 'bad') || turn.at <= answered) continue
      const answer = thread.answerAfter(turn.at)
      const until = answer?.at ?? thread.now
      // Complaints that wait for the same answer are one.
      answered = answer?.at ?? Number.POSITIVE_INFINITY
      if (thread.calendar.onWorkingDays(turn.at, until) <= options.maxDelay * 24 * 3_600_000) continue
      const at = words ?? turn.end
      yield { turn, at, message: answer ? 'late' : 'unanswered', data: { delay: shownSpan(until - turn.at) } }
    }
  },
})

export const examples: ThreadExamples = {
  en: [
    {
      bad: `
        Mon 10:00 customer: I'm ⟦very disappointed⟧ with how my case was handled.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: I'm very disappointed with how my case was handled.
        Tue 09:00 agent: You are right, somebody should have called you. I have taken over your case.
        Wed 12:00 now
      `,
    },
    {
      because: 'a bad rating has no words',
      bad: `
        Mon 10:00 customer (bad rating): Two stars.⟦⟧
        Wed 15:00 agent: Thank you for telling us. I have read your case again.
      `,
      good: `
        Mon 10:00 customer (bad rating): Two stars.
        Mon 15:00 agent: Thank you for telling us. I have read your case again.
      `,
    },
    {
      because: 'the answer can still come in time',
      good: `
        Fri 15:00 customer: I'm very disappointed with how my case was handled.
        Mon 10:00 now
      `,
    },
    {
      because: 'nobody outside sees the feedback',
      good: `
        Mon 10:00 customer (private): I'm very disappointed with how my case was handled.
        Thu 10:00 now
      `,
    },
    {
      because: 'a survey that is not bad needs no answer',
      good: `
        Mon 10:00 customer (good rating): Quick and kind.
        Thu 10:00 now
      `,
    },
  ],
  hi: [
    {
      bad: `
        Mon 10:00 customer: मैं आपकी सेवा से ⟦बहुत निराश⟧ हूँ।
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: मैं आपकी सेवा से बहुत निराश हूँ।
        Tue 09:00 agent: आप सही हैं, किसी को आपको फ़ोन करना चाहिए था। आपका मामला अब मैं देखता हूँ।
        Wed 12:00 now
      `,
    },
  ],
  'hi-Latn': [
    {
      bad: `
        Mon 10:00 customer: Main aapki service se ⟦bahut niraash⟧ hoon.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Main aapki service se bahut niraash hoon.
        Tue 09:00 agent: Aap sahi hain, kisi ko aapko call karna chahiye tha. Aapka case ab main dekhta hoon.
        Wed 12:00 now
      `,
    },
  ],
  nl: [
    {
      bad: `
        Mon 10:00 customer: Ik ben ⟦erg teleurgesteld⟧ over hoe dit is gegaan.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Ik ben erg teleurgesteld over hoe dit is gegaan.
        Tue 09:00 agent: U hebt gelijk, iemand had u moeten bellen. Ik heb uw zaak overgenomen.
        Wed 12:00 now
      `,
    },
  ],
  sv: [
    {
      bad: `
        Mon 10:00 customer: Jag är ⟦mycket besviken⟧ på hur mitt ärende har skötts.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Jag är mycket besviken på hur mitt ärende har skötts.
        Tue 09:00 agent: Du har rätt, någon borde ha ringt dig. Jag har tagit över ditt ärende.
        Wed 12:00 now
      `,
    },
  ],
  pl: [
    {
      bad: `
        Mon 10:00 customer: ⟦Jestem bardzo rozczarowana⟧ tym, jak załatwiono moją sprawę.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Jestem bardzo rozczarowana tym, jak załatwiono moją sprawę.
        Tue 09:00 agent: Ma Pani rację, ktoś powinien był zadzwonić. Przejąłem Pani sprawę.
        Wed 12:00 now
      `,
    },
  ],
  de: [
    {
      bad: `
        Mon 10:00 customer: Ich bin ⟦sehr enttäuscht⟧, wie mein Fall behandelt wurde.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Ich bin sehr enttäuscht, wie mein Fall behandelt wurde.
        Tue 09:00 agent: Sie haben recht, jemand hätte Sie anrufen müssen. Ich habe Ihren Fall übernommen.
        Wed 12:00 now
      `,
    },
  ],
  fr: [
    {
      bad: `
        Mon 10:00 customer: Je suis ⟦très déçue⟧ de la façon dont mon dossier a été traité.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Je suis très déçue de la façon dont mon dossier a été traité.
        Tue 09:00 agent: Vous avez raison, quelqu'un aurait dû vous appeler. Je reprends votre dossier.
        Wed 12:00 now
      `,
    },
  ],
  es: [
    {
      bad: `
        Mon 10:00 customer: Estoy ⟦muy decepcionada⟧ con cómo se ha llevado mi caso.
        Wed 12:00 now
      `,
      good: `
        Mon 10:00 customer: Estoy muy decepcionada con cómo se ha llevado mi caso.
        Tue 09:00 agent: Tiene razón, alguien debió llamarle. Yo llevo su caso desde hoy.
        Wed 12:00 now
      `,
    },
  ],
}
