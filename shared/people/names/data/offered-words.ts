const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** First words of the names that are offered: 101, a prime number, and none that default names have. */
export const firstWords = words(`
  Paper Velour Cotton Marble Coral Cobalt Indigo Saffron Scarlet Turquoise Ivory Onyx Crimson Emerald Sapphire Lemon Cherry
  Peach Mint Cocoa Vanilla Nutmeg Cinnamon Pepper Honey Sugar Salty Crispy Fluffy Fuzzy Woolly Cosy Sleepy Dreamy
  Drowsy Gentle Mellow Merry Jolly Cheery Breezy Sunny Cloudy Foggy Rainy Snowy Frosty Stormy Windy Thunder Rainbow
  Sunset Sunrise Midnight Morning Evening Winter Spring Harvest Summer Forest Meadow Mountain Valley River Harbour Island
  Desert Prairie Orchard Garden Cosmic Solar Stellar Comet Orbit Rocket Magnet Pixel Magic Secret Hidden Curious
  Clever Brave Bold Nimble Swift Steady Patient Wandering Dancing Humming Whistling Floating Flying Drifting Spinning Tiny
  Giant Little
`);

/** Second words: 128, so that a walk through both lists at once meets every pair. */
export const secondWords = words(`
  Lantern Kite Pebble Acorn Feather Button Ribbon Teapot Kettle Biscuit Pancake Muffin Pretzel Noodle Dumpling Waffle Pickle
  Walnut Almond Chestnut Hazelnut Pumpkin Radish Turnip Parsnip Carrot Cabbage Lettuce Tomato Pineapple Mango Papaya Melon
  Apricot Blueberry Cranberry Strawberry Clover Thistle Bramble Fern Willow Maple Birch Cedar Juniper Cactus Tulip Daffodil
  Sunflower Lavender Dandelion Poppy Mushroom Toadstool Snail Beetle Cricket Firefly Dragonfly Bumblebee Butterfly Ladybird
  Caterpillar Tortoise Gecko Iguana Salamander Penguin Pelican Flamingo Toucan Parrot Magpie Sparrow Swallow Woodpecker
  Kingfisher Nightjar Hoopoe Dolphin Walrus Narwhal Seahorse Starfish Octopus Jellyfish Lobster Urchin Squirrel Chipmunk
  Hamster Rabbit Meerkat Mongoose Wombat Koala Panda Kangaroo Platypus Armadillo Giraffe Zebra Antelope Gazelle Bison
  Buffalo Caribou Camel Llama Alpaca Elephant Compass Telescope Lighthouse Windmill Bicycle Balloon Trumpet Banjo Ukulele
  Cello Tambourine Xylophone Umbrella Blanket Pillow Marmalade
`);
