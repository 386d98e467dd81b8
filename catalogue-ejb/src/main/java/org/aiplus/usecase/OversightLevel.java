// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

/** How far people control what the tool does, from most to least. Based on the Ethical AI Framework. */
public enum OversightLevel {
    /** A person decides each time. */
    IN_THE_LOOP,
    /** A person watches and can step in. */
    IN_COMMAND,
    /** It acts by itself; people look at it afterwards. */
    OUT_OF_THE_LOOP
}
