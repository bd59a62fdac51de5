const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The first words of the offered names. There are 101, which is coprime to the number of second words (see
 * `offeredHandles`). None of them occurs in default names.
 */
export const firstWords = words(`
  Paper Velour Cotton Marble Bookish Cobalt Moonlit Saffron Puzzled Turquoise Cheeky Giggly Quirky Bubbly Dapper Lemon Zany
  Peach Mint Cocoa Vanilla Nutmeg Sparkly Toasty Dotted Sugar Salty Crispy Fluffy Fuzzy Woolly Cosy Sleepy Dreamy
  Drowsy Gentle Mellow Striped Jolly Cheery Breezy Spotted Cloudy Foggy Rainy Snowy Frosty Caramel Toffee Thunder Rainbow
  Sunset Sunrise Midnight Morning Evening Wobbly Spring Harvest Nutty Twilight Cardboard Mountain Mighty Woven Harbour Island
  Desert Prairie Orchard Garden Cosmic Solar Stellar Comet Orbit Rocket Magnet Pixel Magic Secret Hidden Curious
  Clever Brave Bold Nimble Swift Steady Patient Wandering Dancing Humming Whistling Floating Flying Drifting Spinning Tiny
  Giant Little
`);

/**
 * The second words of the offered names. There are 128, which is coprime to the number of first words, so advancing
 * through both lists together reaches every pair.
 */
export const secondWords = words(`
  Lantern Kite Pebble Acorn Feather Button Ribbon Teapot Kettle Biscuit Pancake Pretzel Noodle
  Almond Chestnut Hazelnut Pumpkin Radish Turnip Parsnip Carrot Cabbage Lettuce Tomato Pineapple Mango Papaya Melon
  Apricot Blueberry Cranberry Strawberry Teacup Thistle Bramble Quokka Axolotl Birch Crumpet Scone Cactus Tulip Daffodil
  Sunflower Raccoon Dandelion Lemur Mushroom Toadstool Snail Beetle Cricket Firefly Dragonfly Bumblebee Butterfly Ladybird
  Caterpillar Tortoise Gecko Iguana Salamander Penguin Pelican Flamingo Toucan Parrot Magpie Capybara Swallow Woodpecker
  Kingfisher Nightjar Hoopoe Dolphin Walrus Narwhal Seahorse Starfish Octopus Jellyfish Lobster Squirrel Chipmunk
  Hamster Rabbit Meerkat Mongoose Wombat Koala Panda Kangaroo Platypus Armadillo Giraffe Zebra Antelope Gazelle Bison
  Tadpole Caribou Llama Alpaca Elephant Compass Telescope Lighthouse Windmill Bicycle Balloon Trumpet Banjo Ukulele
  Cello Tambourine Xylophone Umbrella Blanket Pillow Marmalade
`);
