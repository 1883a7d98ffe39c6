# To be told of new complaints in a place.
alerts-title = Get the new complaints of a place
alerts-lead = One message a day at most, and only when there is something new. Each message holds the link that ends it.
alerts-territory-hint = Everything that is reported there and made public.
alerts-radius = Around this point
alerts-radius-hint = Only complaints that are placed on the map count.
alerts-radius-metres = { $metres ->
    [one] { $metres } metre
   *[other] { $metres } metres
}
alerts-territory-instead = Choose a territory instead
alerts-email = E-mail address
alerts-email-hint = We send a link to it: nothing else leaves before you have opened that.
alerts-send = Get the link
alerts-sent = A message has left for { $email }. Open the link in it within three days.
alerts-error-territory = Choose a territory of this administration.
alerts-error-radius = Choose a distance of the list.
alerts-error-subject = Choose a subject of the list.
alerts-error-email = Write a whole e-mail address, such as name@example.ma.
alerts-about = { $subject }, { $place }
alerts-about-all = All subjects, { $place }
alerts-circle = within { $metres } m ({ $place })
alerts-confirm-title = Confirm what you asked for
alerts-confirm-lead = You will get one message a day at most about:
alerts-confirm-button = Confirm
alerts-confirmed = Confirmed. You get a message when there is something new.
alerts-end-title = End these messages
alerts-end-lead = You will get no more messages about:
alerts-end-button = End these messages
alerts-ended = It has ended: you get these messages no more, and your address is erased.
alerts-gone-title = This link is no longer good
alerts-gone-text = It was used, it is too old, or the address is not whole. You can ask again.
alerts-own-title = Your alerts by place
alerts-own-lead = The messages that you get about new complaints.
alerts-own-none = No alerts
alerts-own-none-text = Open the page of an administration’s public complaints to ask for one.
alerts-own-find = Find an administration
mail-alert-confirm-subject = Confirm what you asked for: new complaints
mail-alert-confirm-body = Somebody, most likely you, wants to get new public complaints ({ $tenant }) at this address:
    { $what }

    To confirm, open this link within three days:
    { $link }

    If it was not you, do nothing: nothing will be sent, and this address will be erased.
mail-alert-new-subject = { $count ->
    [one] { $count } new complaint: { $what }
   *[other] { $count } new complaints: { $what }
}
mail-alert-new-body = { $count ->
    [one] One complaint has become public ({ $tenant }).
   *[other] { $count } complaints have become public ({ $tenant }).
}

    { $named }

    All public complaints:
    { $list }

    You get this message because you asked for it: { $what }. To get it no more:
    { $end }
