// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import java.util.Arrays;
import java.util.Objects;

/**
 * An answer of which the bytes are known already.
 *
 * @param body the document in UTF-8; nobody changes it
 * @param tag its entity tag, with the quotes
 */
public record WrittenJson(byte[] body, String tag) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WrittenJson written && tag.equals(written.tag) && Arrays.equals(body, written.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, Arrays.hashCode(body));
    }

    @Override
    public String toString() {
        return "WrittenJson" + tag;
    }
}
