// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.aiplus.web.developers;

import org.jspecify.annotations.NullMarked;
