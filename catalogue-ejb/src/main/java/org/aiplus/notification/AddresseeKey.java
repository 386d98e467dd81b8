// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Addressee;

/** Addressees as the database keeps them: one text that begins with their kind. */
final class AddresseeKey {

    private static final String PERSON = "person:";
    private static final String VENDOR = "vendor:";
    private static final String ROLE = "role:";
    private static final String MAILBOX = "mailbox:";

    private AddresseeKey() {}

    static String of(Addressee addressee) {
        if (addressee instanceof Addressee.Person person) {
            return PERSON + person.subject();
        }
        if (addressee instanceof Addressee.VendorMembers members) {
            return VENDOR + members.vendor();
        }
        if (addressee instanceof Addressee.Holders holders) {
            return ROLE + holders.role();
        }
        return MAILBOX + ((Addressee.Mailbox) addressee).email().toLowerCase(Locale.ROOT);
    }

    /** The person with this subject. */
    static String ofPerson(String subject) {
        return PERSON + subject;
    }

    /** Everything that the caller is addressed as today. */
    static List<String> of(Caller caller) {
        var keys = new ArrayList<String>();
        keys.add(PERSON + caller.subject());
        caller.vendors().forEach(vendor -> keys.add(VENDOR + vendor));
        caller.roles().forEach(role -> keys.add(ROLE + role));
        return List.copyOf(keys);
    }

    /** Whether it is one person, so that nobody else could do the task. */
    static boolean isPerson(String key) {
        return key.startsWith(PERSON);
    }

    /** The part behind the kind. */
    static String value(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** The kind, without the colon. */
    static String kind(String key) {
        return key.substring(0, key.indexOf(':'));
    }
}
