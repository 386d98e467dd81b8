// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages of moderators. */
@NullMarked
package org.aiplus.web.moderation;

import org.jspecify.annotations.NullMarked;
