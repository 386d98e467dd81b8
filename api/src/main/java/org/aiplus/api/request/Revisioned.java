// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

/** An answer about an object that can be changed; its entity tag begins with the revision, for {@code If-Match}. */
public interface Revisioned {

    /** Number of the object's revision; grows with each change. */
    long revision();
}
