// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DueJob;

/** Puts the summaries of the day into the outbox, at eight in the morning by the one clock. */
@Dependent
class DigestJob implements DueJob {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    DigestRepository digests;

    @Inject
    RecipientQueries recipients;

    @Inject
    MailRepository mails;

    @Override
    public String name() {
        return "mail-digests";
    }

    @Override
    public void run(Instant now) {
        digests.dropDone();
        var before = lastMorning(now);
        for (var subject : digests.due(before)) {
            recipients.of(AddresseeKey.ofPerson(subject)).stream()
                    .findFirst()
                    .ifPresentOrElse(
                            recipient -> digests.told(subject, before, mails.addDigest(recipient)),
                            () -> digests.drop(subject));
        }
    }

    static Instant lastMorning(Instant now) {
        var local = now.atZone(CatalogueClock.ZONE);
        var today = local.with(MORNING);
        return (today.isAfter(local) ? today.minusDays(1) : today).toInstant();
    }
}
