// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What administrators see of a failure, and whether it is for good. */
final class Failures {

    private static final int LONGEST = 500;

    /** Reply codes of mail servers that begin with 5 say: never. */
    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("\\s*5\\d\\d[\\s-].*", Pattern.DOTALL);

    private Failures() {}

    /** One line that names the innermost cause. */
    static String line(Exception failure) {
        var cause = innermost(failure);
        var line = NoticeTexts.plain(
                cause.getClass().getSimpleName() + ": " + Objects.toString(cause.getMessage(), "no further words"));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** Whether the server, or the address itself, leaves no hope. */
    static boolean forGood(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof AddressException
                    || REFUSED_FOR_GOOD
                            .matcher(Objects.toString(cause.getMessage(), ""))
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    private static Throwable innermost(Throwable failure) {
        var innermost = failure;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            innermost = cause;
        }
        return innermost;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
