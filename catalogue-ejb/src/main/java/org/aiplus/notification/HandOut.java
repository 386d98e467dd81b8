// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Turns notices into messages for each mailbox, in the order in which they were made. */
@Dependent
class HandOut {

    @Inject
    NoticeRepository notices;

    @Inject
    RecipientQueries recipients;

    @Inject
    MailRepository mails;

    @Inject
    DigestRepository digests;

    @Inject
    MailSettings settings;

    /**
     * Hands out the next notice, in the running transaction and as the product itself.
     *
     * @param begun hears which notice it is before anything is done with it
     * @return whether there was one
     */
    boolean next(Consumer<NoticeRepository.Waiting> begun) {
        if (!notices.mayHandOut()) {
            return false;
        }
        var next = notices.next();
        next.ifPresent(notice -> {
            begun.accept(notice);
            // A task that is done already needs no mail; the inbox shows that it was.
            if (settings.configured() && !notice.settled()) {
                recipients.of(notice.addressee()).forEach(recipient -> hand(notice, recipient));
            }
            notices.handedOut(notice.content().id());
        });
        return next.isPresent();
    }

    private void hand(NoticeRepository.Waiting notice, Recipient recipient) {
        var shared = !AddresseeKey.isPerson(notice.addressee());
        var subject = recipient.subject();
        var way = recipient.preferences().way(notice.content().task(), shared);
        if (way == MailWay.IMMEDIATELY) {
            mails.add(recipient, notice.content());
        } else if (way == MailWay.DAILY && subject != null) {
            digests.add(subject, notice.content().id());
        }
    }

    /** Notes that a notice could not be handed out, in a transaction after the one that failed. */
    void failed(NoticeRepository.Waiting notice, RuntimeException failure) {
        notices.failed(notice.content().id(), Failures.line(failure), BackOff.after(notice.attempts() + 1));
    }
}
