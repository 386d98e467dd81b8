// SPDX-License-Identifier: Apache-2.0
/** Whether the interface can do its work. */
@NullMarked
package org.aiplus.api.health;

import org.jspecify.annotations.NullMarked;
