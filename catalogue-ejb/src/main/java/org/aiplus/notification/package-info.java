// SPDX-License-Identifier: Apache-2.0
/**
 * Tells people what they must hear: an inbox with tasks and news, and mail through an outbox. It listens to the facts of
 * every feature, and no feature knows it.
 */
@Feature(dependsOn = {"shared", "identity", "json"})
@NullMarked
package org.aiplus.notification;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
