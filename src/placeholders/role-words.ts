/**
 * The words by which templates name what will stand in a gap, as folded single words (lower case, diacritics as written; the reader
 * tries both). English, Dutch, Swedish, Polish, Hindi (both scripts), German, French and Spanish.
 *
 * Source: the variable lists that the helpdesks publish or ship (Zendesk, Freshdesk, Zammad, OTRS/Znuny, osTicket, FreeScout, Front,
 * Chatwoot, Gorgias, Salesforce, ServiceNow, Zoho Desk, Dynamics 365, Request Tracker, GLPI), and the words that people write between
 * brackets when they leave a gap by hand. A scanner reads a text before its language is known, so these stand here and not in a pack.
 */

/** One string a language, so that a list is read and mended at a glance. */
const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')))

/** Who is written to. */
export const RECIPIENT_WORDS = words(
  'customer customers client clients contact recipient requester requestor requestors reporter caller subscriber buyer patient guest attendee applicant submitter visitor participant tenant resident pupil student parent passenger traveller donor policyholder parents carer guardian learner candidate neighbour',
  'klant klantnaam ontvanger aanvrager gast bezoeker huurder bewoner leerling cursist reiziger ouder ouders verzorger verzorgers deelnemer patiënt',
  'kund kunden kundens kundnamn mottagare gäst besökare hyresgäst boende elev resenär förälder föräldrar vårdnadshavare deltagare',
  'klient klienta klientka klientki odbiorca odbiorcy adresata gość gościa pacjenta pacjentki najemcy mieszkańca ucznia rodzica pasażera rodzic rodzice rodziców uczestnik uczestnika uczestniczki',
  'ग्राहक प्राप्तकर्ता अतिथि अभिभावक विद्यार्थी छात्र मरीज़ grahak graahak praptkarta abhibhavak vidyarthi',
  'kunde kunden kundin kundenname empfänger empfaenger gast besucher mieter mieterin bewohner schüler schülerin teilnehmer teilnehmerin eltern elternteil',
  'client clients cliente destinataire bénéficiaire locataire élève passager parents adhérent adhérente participante',
  'cliente clientes destinatario destinataria huésped inquilino alumno socio vecino pasajero padre madre alumna socia vecina participante',
)

/** Who is written to, or who writes, according to the helpdesk: any nearer word decides. */
export const USER_WORDS = words(
  'user member person',
  'gebruiker lid',
  'användare medlem',
  'użytkownik uzytkownik',
  'उपयोगकर्ता sadasya',
  'benutzer nutzer mitglied',
  'utilisateur membre',
  'usuario usuaria',
)

/** Who writes. */
export const AGENT_WORDS = words(
  'agent agents assignee owner staff operator sender author rep representative csr advisor adviser employee technician responsible approver moderator manager salesperson assigner assigned current officer warden clerk caseworker teacher nurse coach librarian tutor headteacher receptionist',
  'medewerker medewerkster afzender behandelaar docent leerkracht juf verpleegkundige bibliothecaris',
  'handläggare avsändare medarbetare lärare läraren klasslärare sjuksköterska tränare bibliotekarie rektor',
  'konsultant konsultanta konsultantka konsultantki pracownik pracownika nadawca nadawcy opiekun opiekuna doradca doradcy nauczyciel nauczyciela nauczycielka nauczycielki wychowawca wychowawczyni pielęgniarka trener trenerka bibliotekarka',
  'एजेंट प्रतिनिधि शिक्षक शिक्षिका अध्यापक नर्स pratinidhi shikshak adhyapak',
  'mitarbeiter mitarbeiterin absender bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin lehrer lehrerin klassenlehrer klassenlehrerin lehrkraft betreuer betreuerin kursleiter kursleiterin trainerin',
  'conseiller conseillère expéditeur enseignant enseignante professeur infirmier infirmière entraîneur bibliothécaire',
  'agente remitente asesor asesora operador operadora profesor profesora maestra tutora enfermero enfermera entrenador entrenadora bibliotecario bibliotecaria',
)

/** "Your name", "mijn naam": beside a word for a name they mean the writer; elsewhere ("your order") they say nothing. */
export const POSSESSIVE_WORDS = words(
  'your my me from',
  'jouw mijn uw je',
  'ditt mitt din min er',
  'twoje twój moje mój',
  'आपका आपकी मेरा मेरी अपना aapka aapkaa mera apna',
  'ihr ihre mein dein',
  'votre mon ton',
  'su mi tu',
)

/** Between a thing and whose it is: "[name of the member]", "[nombre del socio]". */
export const OF_WORDS = words('of', 'van', 'av på', 'von des der', 'de du des d', 'de del')

/** Between whose it is and the thing: "[सदस्य का नाम]". */
export const WHOSE_WORDS = words('का की के ka ki ke')

/** The lines that a helpdesk puts at the end. */
export const SIGNATURE_WORDS = words(
  'signature signoff',
  'handtekening ondertekening',
  'signatur underskrift',
  'podpis sygnatura',
  'हस्ताक्षर hastakshar',
  'unterschrift signatur',
  'signature',
)

export const TEAM_WORDS = words(
  'team group department dept queue mailbox inbox support',
  'afdeling groep',
  'avdelning grupp',
  'dział dzial zespół zespol',
  'टीम विभाग vibhag',
  'abteilung gruppe',
  'équipe département',
  'equipo departamento grupo',
)

// No “firma”: the firm in Polish and German, the signature in Spanish and Italian.
export const COMPANY_WORDS = words(
  'company brand organisation organization shop store account site sitename helpdesk portal business vendor merchant rtname',
  'bedrijf bedrijfsnaam merk winkel organisatie',
  'företag företagsnamn foretag butik',
  'przedsiębiorstwo marka sklep spółka firmy',
  'कंपनी संस्था',
  'firmenname unternehmen marke',
  'société entreprise marque boutique',
  'empresa marca tienda',
)

/** Words that only a person's name has; whose it is they do not say (see `isPlainName`). */
export const PERSON_NAME_WORDS = words(
  'firstname fname lastname lname fullname surname nickname realname username displayname forename nick salutation honorific',
  'voornaam achternaam aanhef',
  'förnamn fornamn efternamn tilltalsnamn',
  'imię imie imienia imieniem nazwisko zwrot',
  'उपनाम',
  'vorname vornamen nachname nachnamen anrede',
  'prénom prenom civilité',
  'apellido apellidos tratamiento',
)

/** Words for the name of anything: a person's when nothing else stands beside them. */
export const NAME_WORDS = words('name', 'naam', 'namn', 'नाम', 'nom', 'nombre')

export const TIME_WORDS = words(
  'date time datetime tithi तिथि samay समय तारीख़ तारीख tareekh day days hour hours minute minutes week weeks month months year years deadline due eta sla timestamp today tomorrow duration created updated closed resolved createdat updatedat starttime endtime',
  'datum tijd uur uren dag dagen termijn tijdstip',
  'tid dag dagar timmar klockslag',
  'data datę daty termin terminu godzina godzinę godziny dzień dnia dni',
  'दिनांक तारीख समय घंटे दिन tarikh tareekh tareek samay din',
  'frist termin uhrzeit tag tage stunden zeit',
  'délai heure heures jour jours échéance',
  'fecha plazo hora horas día dias días',
)

export const TICKET_WORDS = words(
  'ticket case incident conversation ticketid ticketnumber ticketnr casenumber caseid',
  'zaak zaaknummer ticketnummer melding meldingsnummer',
  'ärende ärendenummer arendenummer',
  'zgłoszenie zgłoszenia zgloszenie sprawa sprawy',
  'टिकट',
  'vorgang vorgangsnummer anfrage fallnummer',
  'dossier demande',
  'caso incidencia',
)

export const NUMBER_WORDS = words(
  'number num nr id ref reference code count amount total price cost balance quantity order orderid ordernumber invoice tracking sum percentage percent discount',
  'nummer aantal bedrag bestelnummer ordernummer klantnummer factuurnummer kenmerk prijs',
  'belopp antal ordernummer kundnummer fakturanummer pris',
  'numer numeru nr kwota kwotę kwoty zamówienie zamówienia faktury umowy rezerwacji przesyłki cena cenę',
  'संख्या नंबर क्रमांक राशि sankhya',
  'kundennummer bestellnummer rechnungsnummer auftragsnummer anzahl betrag preis',
  'numéro numero nº commande facture montant prix',
  'número pedido factura importe precio cantidad',
)

/** What belongs to somebody but is no name of theirs: an address, a link, a text. */
export const OTHER_WORDS = words(
  'email mail e-mail phone mobile fax address street city zip postcode postal country url uri link href website web photo avatar image logo language locale timezone body subject title message content description note notes comment comments text reason status priority type category password token article survey ip role profile useragent',
  'adres telefoon telefoonnummer plaats postcode onderwerp bericht wachtwoord reden omschrijving',
  'adress telefon telefonnummer länk ämne meddelande lösenord',
  'adres adresu telefon telefonu numer_telefonu temat wiadomość treść hasło powód opis link',
  'पता फोन फ़ोन ईमेल लिंक विषय संदेश',
  'adresse telefon telefonnummer betreff nachricht passwort grund beschreibung',
  'adresse téléphone lien sujet objet message raison motif',
  'dirección teléfono correo enlace asunto mensaje contraseña motivo',
)

/** What a single word between brackets may be: a label on a subject, the rest of a picture, and no gap. */
export const LABEL_WORDS = words(
  'note notes comment comments message messages text content description type category status priority created updated closed resolved support issue problem error solution event policy action information info details file attachment image images photo picture video logo avatar screenshot case account profile page settings required',
  'oplossing probleem melding',
  'lösning',
  'problem',
  'lösung',
  'problème solution',
  'problema solución',
)

/** Small words between the telling ones: "name of the customer", "nom du client", "numéro de commande". */
export const LINKING_WORDS = words(
  'of s the a an and or to here in for this that new any other own their his her first last full',
  'van de het een hier in te uw je of en',
  'av den det här i er och',
  'i lub tu tutaj w na do o swoje pani pana',
  'का की के यहाँ यहां ka ki ke yahan',
  'der die das des dem den von hier und oder ihre ihren deine',
  'de du des la le les un une ici et ou l d vos',
  'del de la el los las un una aquí y o tus sus',
)

/** Words that tell somebody to fill in something: "[insert link]", "<Fill in the order number>". */
export const FILL_WORDS = words(
  'insert enter add fill put paste specify describe write choose select replace include explain mention state give',
  'invoegen invullen invoeren aanvullen vul voeg typ vermeld kies toevoegen',
  'infoga skriv ange fyll lägg välj',
  'wstaw wstawić wpisz wpisać podaj podać uzupełnij uzupełnić dodaj dodać dopisz dopisać wklej wkleić wybierz wybrać',
  'डालें लिखें भरें likhein likhen daalein bharein',
  'einfügen einfuegen einsetzen eintragen nachtragen eingeben ausfüllen ergänzen angeben',
  'insérer insérez inserer ajouter saisir compléter indiquer indiquez renseigner',
  'insertar poner inserte introducir introduzca escribir añadir indicar rellenar completar',
)

/** How compounds of Germanic languages end that name a number, a name or a time: "dossiernr", "Rechnungsnummer", "leverdatum". */
export const COMPOUND_ENDINGS = ['nr', 'nummer', 'numret', 'naam', 'namn', 'datum', 'betrag', 'bedrag', 'belopp', 'adresse', 'adress']

/** "No." is a number behind a thing that has one ("[Case no.]"), and an answer elsewhere. */
export const NUMBER_SIGN = 'no'

/** Further things that people leave a gap for. */
export const GAP_WORDS = words(
  'name names product item items model plan feature solution step steps details info information action issue problem error topic option place location position role job appointment meeting carrier event course version device browser platform policy screenshot attachment file instructor trainer doctor venue',
  'product artikel probleem onderwerp oplossing functie locatie afspraak trainer instructeur arts',
  'produkt artikel problem lösning instruktör läkare',
  'produkt produktu problem problemu rozwiązanie stanowisko',
  'उत्पाद समस्या प्रशिक्षक samasya',
  'produkt produktname artikel problem lösung thema position ort',
  'produit article problème solution poste lieu',
  'producto artículo problema solución puesto lugar cargo firma',
)
