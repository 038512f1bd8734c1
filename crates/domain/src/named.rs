//! Words that stand for the variants of a plain enum.

/// Gives an enum its words: `ALL` variants in the order of lists, the `name` of each in stored rows, forms and keys of
/// texts, and `from_name` to find one again. A variant without a word does not compile.
#[macro_export]
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal,)+ }) => {
        impl $type {
            /// Every one of them, in the order of lists.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// The word for it in stored rows, forms and text keys.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The one with this name; `None` for an unknown word.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    };
}
