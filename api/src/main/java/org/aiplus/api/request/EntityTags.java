// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.aiplus.api.json.CatalogueJson;
import org.aiplus.api.json.WrittenJson;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110). A tag is the hash of the bytes that a reader was given, so it differs between audiences; of an
 * object that can be changed it begins with the version: {@code "12-Zm9v…"}.
 */
public final class EntityTags {

    private static final int HASH_BYTES = 12;
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(-.*)?");

    private EntityTags() {}

    /**
     * The version that the sender of a change has read.
     *
     * @param ifMatch value of {@code If-Match}
     * @throws RuleViolation with PRECONDITION_REQUIRED when there is none or it allows any version
     * @throws StaleRevision when it cannot be the tag of any version of ours
     */
    public static long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw new RuleViolation(ProblemCode.PRECONDITION_REQUIRED);
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches() || tag.group(1) != null) {
            throw new StaleRevision();
        }
        return version(tag.group(2)).orElseThrow(StaleRevision::new);
    }

    /** An answer with its bytes and its tag. */
    public static WrittenJson written(Record json) {
        try {
            var body = CatalogueJson.mapper().writeValueAsBytes(json);
            var version = json instanceof Versioned known ? OptionalLong.of(known.version()) : OptionalLong.empty();
            return new WrittenJson(body, of(body, version));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the interface can always be written", e);
        }
    }

    /** The tag of an answer. */
    static String of(byte[] body, OptionalLong version) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256(body), HASH_BYTES));
        return '"' + (version.isPresent() ? version.getAsLong() + "-" : "") + hash + '"';
    }

    /** Whether a reader that sends {@code If-None-Match} has this version already; weak comparison, as for all reads. */
    static boolean isKnown(String tag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        if ("*".equals(ifNoneMatch.strip())) {
            return true;
        }
        var known = TAG.matcher(ifNoneMatch);
        while (known.find()) {
            if (tag.equals('"' + known.group(2) + '"')) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong version(String opaque) {
        var version = VERSION.matcher(opaque);
        return version.matches() ? OptionalLong.of(Long.parseLong(version.group(1))) : OptionalLong.empty();
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
