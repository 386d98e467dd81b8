// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

/** An answer about an object that can be changed; its entity tag begins with the version, for {@code If-Match}. */
public interface Versioned {

    /** Grows with each change of the object. */
    long version();
}
