// SPDX-License-Identifier: Apache-2.0
/** What surrounds every page of a request: language, person, navigation, messages. */
@NullMarked
package org.aiplus.web.frame;

import org.jspecify.annotations.NullMarked;
