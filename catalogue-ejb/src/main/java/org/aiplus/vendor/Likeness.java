// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.shared.LocalisedText;

/**
 * By what one organisation can be taken for another: its registry number without punctuation, its names without case,
 * punctuation and legal forms, and the mail domains of its people.
 *
 * @param registryCountry whose registry gave the number
 * @param registryNumber letters and digits only, in upper case
 * @param names in all languages
 * @param domains without those in which everybody can have an address
 */
record Likeness(String registryCountry, String registryNumber, Set<String> names, Set<String> domains) {

    private static final int LONG_ENOUGH_FOR_A_SLIP = 8;

    private static final Set<String> OPEN_DOMAINS = Set.of(
            "gmail.com",
            "outlook.com",
            "hotmail.com",
            "yahoo.com",
            "yahoo.com.hk",
            "icloud.com",
            "qq.com",
            "163.com",
            "126.com",
            "protonmail.com",
            "netvigator.com");

    /** Words that say what kind of company it is and not which. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(limited|ltd|company|co|inc|incorporated|corporation|corp|llc|llp|plc|gmbh|pte|pty)\\b"
                    + "|股份有限公司|有限責任公司|有限责任公司|有限公司|公司");

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    Likeness {
        names = Set.copyOf(names);
        domains = Set.copyOf(domains);
    }

    static Likeness of(
            String registryCountry, String registryNumber, LocalisedText name, List<VendorContact> contacts) {
        var names = name.texts().values().stream()
                .map(text -> bare(text.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        return new Likeness(registryCountry, bareNumber(registryNumber), names, domains(contacts));
    }

    /** A registry number as it is compared: people type it with and without blanks and hyphens. */
    static String bareNumber(String registryNumber) {
        return NO_LETTER_OR_DIGIT.matcher(registryNumber).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether both name the same entry of the same registry; another country may give the same number to somebody else. */
    boolean sameEntry(Likeness other) {
        return registryCountry.equals(other.registryCountry) && registryNumber.equals(other.registryNumber);
    }

    /** What speaks for both being one organisation; empty when nothing does. */
    Set<DuplicateSign> signs(Likeness other) {
        var signs = EnumSet.noneOf(DuplicateSign.class);
        if (registryCountry.equals(other.registryCountry) && alike(registryNumber, other.registryNumber)) {
            signs.add(DuplicateSign.REGISTRY_NUMBER);
        }
        if (names.stream().anyMatch(own -> other.names.stream().anyMatch(theirs -> alike(own, theirs)))) {
            signs.add(DuplicateSign.NAME);
        }
        if (domains.stream().anyMatch(other.domains::contains)) {
            signs.add(DuplicateSign.MAIL_DOMAIN);
        }
        return signs;
    }

    private static String bare(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare = NO_LETTER_OR_DIGIT
                .matcher(LEGAL_FORM.matcher(folded).replaceAll(" "))
                .replaceAll("");
        return bare.isEmpty() ? NO_LETTER_OR_DIGIT.matcher(folded).replaceAll("") : bare;
    }

    private static Set<String> domains(List<VendorContact> contacts) {
        var domains = new HashSet<String>();
        for (var contact : contacts) {
            var email = contact.email();
            if (email != null) {
                domains.add(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
            }
        }
        domains.removeAll(OPEN_DOMAINS);
        return domains;
    }

    /** Equal, or in longer texts different by one character: somebody's slip. */
    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < LONG_ENOUGH_FOR_A_SLIP || longer.length() - shorter.length() > 1) {
            return false;
        }
        var same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        var skipped = shorter.length() == longer.length() ? 1 : 0;
        return shorter.regionMatches(same + skipped, longer, same + 1, shorter.length() - same - skipped);
    }
}
