// SPDX-License-Identifier: Apache-2.0
/** Forms made from question sets: what is asked, what was typed, what it means as JSON, and what is wrong with it. */
@NullMarked
package org.aiplus.web.form;

import org.jspecify.annotations.NullMarked;
