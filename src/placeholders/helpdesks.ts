/** The placeholders that a helpdesk fills. Names with `*` stand for all that begin so. */
export interface HelpdeskPlaceholders {
  readonly names: readonly string[]
  /** Whether `Ticket.ID` is `ticket.id`. */
  readonly isCaseSensitive: boolean
}

/** Paths written with their variants side by side: `customer.{firstName,lastName}`. */
const paths = (list: string): readonly string[] =>
  list.split(/\s+/).flatMap((path) => {
    const parts = /^(.*)\{(.*)\}$/.exec(path)
    return parts ? parts[2]!.split(',').map((end) => `${parts[1]}${end}`) : [path]
  })

/**
 * What the helpdesks document, or their sources hold, as placeholders of replies and templates: Zendesk, Freshdesk, Gorgias, Front and
 * HubSpot from their manuals, Zammad, OTRS and Znuny, osTicket, FreeScout, Chatwoot and Request Tracker from their sources.
 */
export const helpdesks = {
  zendesk: {
    isCaseSensitive: true,
    names: paths(
      `ticket.requester.{name,first_name,last_name,email,language,phone,details,notes,external_id,id,custom_fields.*} ticket.assignee.{name,first_name,last_name,email,signature} ticket.submitter.* ticket.organization.* ticket.group.name
       ticket.{id,title,link,account,url,status,priority,via,tags,description,encoded_id,external_id,score,due_date,due_date_with_timestamp,created_at,created_at_with_timestamp,created_at_with_time,updated_at,updated_at_with_timestamp,updated_at_with_time,latest_comment,latest_comment_formatted,latest_comment_html,latest_comment_rich,latest_public_comment,latest_public_comment_formatted,latest_public_comment_rich,latest_public_comment_html,comments,comments_formatted,public_comments,public_comments_formatted,verbatim_description,ticket_type,ticket_form,cc_names,ccs,brand.name,in_business_hours,stage}
       ticket.ticket_field_* ticket.ticket_field_option_title_* current_user.{name,first_name,last_name,email,signature,phone,details,notes,language,external_id,organization.name} agent.{name,first_name,last_name,email,signature} dc.* satisfaction.* user.* comment.* header content footer footer_link ticket_url attachment.*`,
    ),
  },
  freshdesk: {
    isCaseSensitive: true,
    names: paths(
      `ticket.requester.{name,firstname,lastname,email,phone,address,mobile,job_title,company_name,language,*} ticket.agent.{name,email,firstname,lastname} ticket.group.name ticket.company.{name,description,note,domains,*} ticket.from_email
       ticket.{id,subject,description,status,priority,source,ticket_type,tags,due_by_time,url,public_url,portal_url,portal_name,product_description,satisfaction_survey,surveymonkey_survey,latest_public_comment,latest_private_comment,description_text,created_on,*} helpdesk_name agent.{name,email} comment.{commenter.name,body,*} triggered_event`,
    ),
  },
  zammad: {
    isCaseSensitive: true,
    names: paths(
      `ticket.* user.* config.* article.* current_user.* recipient.* created_article.* created_internal_article.* created_external_article.* customer.* avatar(* t(* dt(*`,
    ),
  },
  otrs: { isCaseSensitive: false, names: paths('OTRS_*') },
  osticket: {
    isCaseSensitive: false,
    names: paths(
      `ticket.* recipient.* signature company.* response message note poster staff.* url comments assignee.* assigner.* team.* task.* thread.* user.* link reset_link token manage_collabs attachments internal.* sla.* dept.* topic.* lastmessage.* lastresponse.* ticket_link`,
    ),
  },
  freescout: {
    isCaseSensitive: true,
    names: paths(
      `customer.{fullName,firstName,lastName,email,company} user.{fullName,firstName,lastName,jobTitle,phone,email,photoUrl} conversation.number subject mailbox.{name,email,fromName}`,
    ),
  },
  helpscout: {
    isCaseSensitive: true,
    names: paths(
      `customer.{fullName,firstName,lastName,email,company,jobTitle,phone} user.{fullName,firstName,lastName,jobTitle,phone,email} conversation.{number,subject} subject mailbox.{name,email,fromName}`,
    ),
  },
  gorgias: {
    isCaseSensitive: true,
    names: paths(
      `ticket.customer.{firstname,lastname,name,email,id,integrations*,*} current_user.{firstname,lastname,name,email,bio,*} ticket.{id,subject,created_datetime,messages*,assignee_user.*,*}`,
    ),
  },
  front: {
    isCaseSensitive: true,
    names: paths(
      `recipient.{name,first_name,last_name,email,handle,phone,link,*} user.{name,first_name,last_name,email,*} account.{name,*} conversation.{id,public_id,ticket_id,*} survey`,
    ),
  },
  intercom: {
    isCaseSensitive: true,
    names: paths(
      `first_name last_name name email phone company.* user.* teammate.* author.* conversation.* custom_attributes.* country city region`,
    ),
  },
  chatwoot: {
    isCaseSensitive: true,
    names: paths(
      `contact.{name,first_name,last_name,email,phone_number,id,custom_attribute.*} agent.{name,first_name,last_name,email,available_name} conversation.{id,display_id,code,contact_name,recent_messages,custom_attribute.*} inbox.{id,name} account.{id,name} message.* date.*`,
    ),
  },
  hubspot: {
    isCaseSensitive: true,
    names: paths(`contact.* owner.* ticket.* company.* deal.* personalization_token* sender.* site_settings.* unsubscribe_link*`),
  },
  'request-tracker': { isCaseSensitive: true, names: paths(`$* Ticket->* Transaction->* RT->*`) },
} as const satisfies Readonly<Record<string, HelpdeskPlaceholders>>

export type HelpdeskName = keyof typeof helpdesks

/** The names of the helpdesks whose placeholders are known. */
export const helpdeskNames = Object.keys(helpdesks) as readonly HelpdeskName[]
